import { type Identification, identify } from '../identity/identify.js';
import type { Article } from '../model/article.js';
import type { NamedSpan } from '../model/mention.js';
import type { RawArticle } from '../model/raw-article.js';
import type { Segmentation } from '../model/segmentation.js';
import { quoteFinderOf } from '../quotation/find-quotes.js';
import { NOTHING, recognitionWith } from '../recognition/recognise.js';
import { segment } from '../segmentation/segment.js';
import { tagWords } from '../tagging/tag-words.js';
import { isEnglish } from '../text/english.js';
import { documentKeyOf } from './article-id.js';
import type { Models } from './models.js';

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
export type Analyser = (raw: RawArticle) => Article;

/** The whole analysis, with trained models. */
export function analyserOf(models: Models): Analyser {
  const recognise = recognitionWith(models.names);
  const findQuotes = quoteFinderOf(models.quotes);
  return (raw) => {
    const segmentation = segment(raw);
    const words = isEnglish(segmentation.language)
      ? tagWords(models.tagger, models.clusters, segmentation)
      : null;
    const { mentions: found, names } = words ? recognise(segmentation, words) : NOTHING;
    const { mentions: seen, drafts } = findQuotes(segmentation, words, found);
    return articleOf(raw, segmentation, names, identify(raw, segmentation, seen, drafts));
  };
}

function articleOf(
  raw: RawArticle,
  segmentation: Segmentation,
  names: readonly NamedSpan[],
  { entities, mentions, quotes, authors, source }: Identification,
): Article {
  return Object.freeze({
    ...documentKeyOf(raw),
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
    names,
    quotes,
    authors,
    source,
    diagnostics: Object.freeze([...raw.diagnostics, ...segmentation.diagnostics]),
    origin: raw.origin,
    facts: raw.facts,
  });
}
