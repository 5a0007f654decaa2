import type { Article } from '../../model/article.js';
import type { MentionKind } from '../../model/mention.js';
import type { Quote } from '../../model/quote.js';
import type { RawArticle } from '../../model/raw-article.js';
import type { FoundArticle } from '../../server/reading/read-found.js';
import { LineIndex } from '../../text/line-index.js';
import { type Span, sliceOf } from '../../text/span.js';
import type { ArticleFormat } from './article-format.js';
import { authorsOf, factsView, placeView, sourceOf } from './document-view.js';

const placed = (text: string, { start, end }: Span) => ({ start, end, text: text.slice(start, end) });

function quoteView(article: Article, quote: Quote, raw: RawArticle) {
  const { text, entities, mentions } = article;
  const name = (entity: number | null) => (entity === null ? null : (entities[entity]?.name ?? null));
  return {
    kind: quote.kind,
    text: quote.segments.map((segment) => sliceOf(text, segment)).join(' '),
    segments: quote.segments.map((segment) => ({
      ...placed(text, segment),
      paragraph: segment.paragraph,
      original: placeView(raw, segment),
    })),
    cue: quote.cue && { ...placed(text, quote.cue), lemma: quote.cue.lemma },
    speaker: name(quote.speaker),
    speakerMention: quote.speakerMention === null ? null : placed(text, mentions[quote.speakerMention]!),
    source: name(quote.source),
    attribution: {
      method: quote.method,
      confidence: quote.confidence,
      reason: quote.reason,
      chain: quote.chain.map((mention) => placed(text, mentions[mention]!)),
    },
  };
}

function mentionsByEntity({ entities, mentions, text }: Article) {
  const lists = entities.map(() => [] as (ReturnType<typeof placed> & { kind: MentionKind })[]);
  for (const mention of mentions) {
    if (mention.entity !== null)
      lists[mention.entity]?.push({ ...placed(text, mention), kind: mention.kind });
  }
  return lists;
}

function entityViews(article: Article) {
  const mentions = mentionsByEntity(article);
  const views = article.entities.map((entity, index) => ({ ...entity, mentions: mentions[index] }));
  return {
    people: views.filter(({ kind }) => kind === 'PERSON').map(({ kind: _kind, ...person }) => person),
    sources: views.filter(({ kind }) => kind === 'SOURCE').map(({ kind: _kind, ...source }) => source),
  };
}

function diagnosticViews({ text, diagnostics }: Article, raw: RawArticle) {
  const lines = new LineIndex(text);
  return diagnostics.map(({ code, message, start, end }) => ({
    code,
    message,
    start,
    end,
    ...lines.positionAt(start),
    original: placeView(raw, { start, end }),
  }));
}

/**
 * The whole article, indexes replaced by what they point to. Offsets are UTF-16 code units into `text`; `original` tells where the
 * same stands in the document.
 */
function articleView(article: Article, found: FoundArticle) {
  return {
    id: article.id,
    externalId: article.externalId,
    location: article.location,
    title: article.title,
    language: article.language,
    publishedAt: article.publishedAt,
    modifiedAt: article.modifiedAt,
    url: article.url,
    authors: authorsOf(article, found),
    source: sourceOf(article, found),
    ...factsView(found.raw),
    wordCount: article.wordCount,
    text: article.text,
    paragraphs: article.paragraphs.map((paragraph) => ({
      kind: paragraph.kind,
      ...placed(article.text, paragraph),
    })),
    quotes: article.quotes.map((quote) => quoteView(article, quote, found.raw)),
    ...entityViews(article),
    diagnostics: diagnosticViews(article, found.raw),
  };
}

/** One JSON array with everything found in each article. */
export const jsonFormat: ArticleFormat = {
  before: '[',
  between: ',',
  article: (article, found) => `\n${JSON.stringify(articleView(article, found), null, 2)}`,
  after: '\n]\n',
};
