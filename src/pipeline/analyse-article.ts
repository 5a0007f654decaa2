import { identify } from '../identity/identify.js';
import type { Article } from '../model/article.js';
import type { RawArticle } from '../model/raw-article.js';
import type { Segmentation } from '../model/segmentation.js';
import { findQuotes } from '../quotation/find-quotes.js';
import { recognise } from '../recognition/recognise.js';
import { segment } from '../segmentation/segment.js';
import { articleIdOf, contentHashOf } from './article-id.js';

const WORD = /[\p{L}\p{N}]/u;

function wordCountOf({ tokens }: Segmentation): number {
  let words = 0;
  for (let i = 0; i < tokens.length; i++) if (WORD.test(tokens.form(i))) words++;
  return words;
}

/** The title that the document carries, else the text of its headline; null when it has neither. */
function titleOf(raw: RawArticle, { text, paragraphs }: Segmentation): string | null {
  const headline = paragraphs.find(({ kind }) => kind === 'HEADLINE');
  return raw.title ?? (headline ? text.slice(headline.start, headline.end) : null);
}

/**
 * Works out the paragraphs, people, quotes, speakers and sources of one document. Pure: the same document gives the
 * same article, id and all. Never throws for what a text holds; see the article's diagnostics.
 */
export function analyseArticle(raw: RawArticle): Article {
  const segmentation = segment(raw);
  const { mentions: seen, drafts } = findQuotes(segmentation, recognise(segmentation));
  const { entities, mentions, quotes, authors, source } = identify(raw, segmentation, seen, drafts);
  const contentHash = contentHashOf(raw);
  return Object.freeze({
    id: articleIdOf(raw, contentHash),
    contentHash,
    location: raw.location,
    externalId: raw.externalId,
    text: raw.text,
    title: titleOf(raw, segmentation),
    language: segmentation.language,
    publishedAt: raw.publishedAt,
    modifiedAt: raw.modifiedAt,
    url: raw.url,
    wordCount: wordCountOf(segmentation),
    paragraphs: segmentation.paragraphs,
    sentences: segmentation.sentences,
    entities,
    mentions,
    quotes,
    authors,
    source,
    diagnostics: Object.freeze([...raw.diagnostics, ...segmentation.diagnostics]),
  });
}
