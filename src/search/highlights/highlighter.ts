import type { ArticleRecord, Owner } from '../../corpus/nodes/article-record.js';
import { contextOf, contextWindow } from '../../corpus/nodes/quote-context.js';
import type { Span } from '../../text/span.js';
import type { SearchQuery, SoughtWord } from '../query/search-query.js';
import type { FoundNode } from '../ranking/hit.js';
import { findSpans } from './find-spans.js';
import type { FieldHighlight, HighlightField, KeywordInContext } from './highlight.js';

type Phrases = readonly (readonly SoughtWord[])[];

/** A stretch of an article's text that a field of a node shows. */
interface ShownPiece extends Span {
  /** Offset in the field. */
  readonly at: number;
}

/** Shows where the words of a query stand in what it found. */
export class Highlighter {
  readonly #inText: Phrases;
  readonly #inTitle: Phrases;
  readonly #inNames: Phrases;

  constructor({ choices }: SearchQuery) {
    const clauses = choices.flat();
    const texts = clauses.filter((clause) => clause.type === 'TEXT');
    const exact = (words: readonly SoughtWord[]) => words.map((word) => ({ ...word, isMisspelt: false }));
    this.#inText = texts.filter(({ inTitle }) => !inTitle).map(({ words }) => exact(words));
    this.#inTitle = texts.map(({ words }) => exact(words));
    this.#inNames = clauses.flatMap((clause) =>
      clause.type === 'KIND' || (clause.type === 'TEXT' && clause.inTitle) ? [] : [clause.words],
    );
  }

  /** The first `limit`, those of the title or name before those of the text. */
  highlights(node: FoundNode, limit: number): readonly FieldHighlight[] {
    const found =
      node.__typename === 'Person' || node.__typename === 'Source' ? this.#ofOwner(node) : this.#ofText(node);
    return found.slice(0, limit);
  }

  /** The first `limit`; none for people and sources. */
  keywordsInContext(node: FoundNode, characters: number, limit: number): readonly KeywordInContext[] {
    if (node.__typename === 'Person' || node.__typename === 'Source') return [];
    const article = articleOf(node);
    const spans = piecesOf(node).flatMap((piece) => this.#spansIn(article, piece));
    return spans.slice(0, limit).map((span) => inContext(article, span, characters));
  }

  #ofText(node: Exclude<FoundNode, Owner>): FieldHighlight[] {
    const article = articleOf(node);
    const title = node.__typename === 'Article' ? (node.title ?? '') : '';
    const inText = piecesOf(node).flatMap((piece) =>
      this.#spansIn(article, piece).map((span) => ({
        field: 'TEXT' as const,
        start: span.start - piece.start + piece.at,
        end: span.end - piece.start + piece.at,
        text: article.textOf(span),
        alias: null,
      })),
    );
    return [...highlightsIn('TITLE', title, this.#inTitle), ...inText];
  }

  #ofOwner({ name, aliases }: Owner): FieldHighlight[] {
    return [
      ...highlightsIn('NAME', name, this.#inNames),
      ...aliases.flatMap((alias) => highlightsIn('ALIAS', alias, this.#inNames)),
    ];
  }

  /** In the text of the article. */
  #spansIn(article: ArticleRecord, piece: ShownPiece): Span[] {
    const spans = findSpans(article.textOf(piece), this.#inText);
    return spans.map(({ start, end }) => ({ start: piece.start + start, end: piece.start + end }));
  }
}

const highlightsIn = (field: HighlightField, value: string, phrases: Phrases): FieldHighlight[] =>
  findSpans(value, phrases).map(({ start, end }) => ({
    field,
    start,
    end,
    text: value.slice(start, end),
    alias: field === 'ALIAS' ? value : null,
  }));

const articleOf = (node: Exclude<FoundNode, Owner>): ArticleRecord =>
  node.__typename === 'Article' ? node : node.article;

/** A phrase reaches over no two of them. */
function piecesOf(node: Exclude<FoundNode, Owner>): ShownPiece[] {
  switch (node.__typename) {
    case 'Article':
      return node.paragraphs().map(({ span }) => ({ ...span, at: span.start }));
    case 'Paragraph':
      return [{ ...node.span, at: 0 }];
    case 'Quote': {
      let at = 0;
      return node.segments.map(({ span }) => {
        const piece = { ...span, at };
        at += span.end - span.start + 1;
        return piece;
      });
    }
  }
}

function inContext(article: ArticleRecord, span: Span, characters: number): KeywordInContext {
  const window = contextWindow(span, article.compactText.end, characters);
  const inWindow = { start: span.start - window.start, end: span.end - window.start };
  const { before, after } = contextOf(article.textOf(window), inWindow, characters);
  return { before, match: article.textOf(span), after, span };
}
