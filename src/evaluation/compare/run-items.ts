import type { Span } from '../../text/span.js';
import { spuriousQuotes } from '../errors/quote-errors.js';
import type { EvaluatedArticle } from '../evaluate-article.js';
import type { JudgedName, NameLabel } from '../names/judge-names.js';
import type { QuoteOutcome } from '../quotes/judge-quotes.js';
import { ItemKeys } from './item-keys.js';

interface Item {
  readonly key: string;
  readonly article: EvaluatedArticle;
}

export interface QuoteItem extends Item {
  readonly outcome: QuoteOutcome;
}

export interface NameItem extends Item {
  readonly name: JudgedName;
}

/** Something found that is in no gold. */
export interface SpuriousItem extends Item {
  readonly what: 'quote' | NameLabel;
  readonly at: Span;
}

/** Everything in a run that can be gained or lost, each with a key that is the same in every run over the gold. */
export interface RunItems {
  readonly quotes: readonly QuoteItem[];
  readonly names: readonly NameItem[];
  readonly spurious: readonly SpuriousItem[];
}

function spuriousIn(article: EvaluatedArticle): readonly Omit<SpuriousItem, 'key'>[] {
  const quotes = article.quotes === null ? [] : spuriousQuotes(article.quotes);
  const names = article.names?.found.filter(({ right }) => !right) ?? [];
  return [
    ...quotes.map((at) => ({ article, what: 'quote' as const, at })),
    ...names.map((at) => ({ article, what: at.label, at })),
  ];
}

export function itemsOf(articles: readonly EvaluatedArticle[]): RunItems {
  const [gold, found] = [new ItemKeys(), new ItemKeys()];
  return {
    quotes: articles.flatMap((article) =>
      (article.quotes?.outcomes ?? []).map((outcome) => ({
        key: gold.of(article.id, 'quote', outcome.gold),
        article,
        outcome,
      })),
    ),
    names: articles.flatMap((article) =>
      (article.names?.gold ?? []).map((name) => ({
        key: gold.of(article.id, name.label, name),
        article,
        name,
      })),
    ),
    spurious: articles
      .flatMap(spuriousIn)
      .map((item) => ({ key: found.of(item.article.id, item.what, item.at), ...item })),
  };
}
