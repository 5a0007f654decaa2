import type { ArticleRecord, Owner } from '../../corpus/nodes/article-record.js';
import type { SourceRecord } from '../../corpus/nodes/source-record.js';
import { QUOTE } from '../../corpus/packed/layout.js';

export const GROUPINGS = ['SPEAKER', 'SPEAKER_KIND', 'PUBLISHER', 'RELAY', 'YEAR', 'MONTH'] as const;
/** What quotes are counted by. */
export type Grouping = (typeof GROUPINGS)[number];

/** What quotes have in common: an owner, a word ('PERSON', 'GOVERNMENT', '2024-05'), or, when null, that it is not known. */
export type Group = Owner | string | null;

/** The group of the quote in a row of an article. */
type GroupOf = (article: ArticleRecord, row: number) => Group;

const YEAR = 4;
const MONTH = 7;

const speakerOf: GroupOf = (article, row) => article.ownerOf(article.facts.find(QUOTE.speaker, row));

const relayOf: GroupOf = (article, row) => article.ownerOf(article.facts.find(QUOTE.source, row));

/** Of the date as it is printed, in the time zone that it is given in. */
const dateOf =
  (letters: number): GroupOf =>
  ({ publishedAt }) =>
    publishedAt?.slice(0, letters) ?? null;

/** The kind of a source is counted over all its articles: it is asked for once. */
function speakerKindOf(): GroupOf {
  const kinds = new Map<SourceRecord, string>();
  const kindOf = (source: SourceRecord): string => {
    const kind = kinds.get(source) ?? source.kind;
    kinds.set(source, kind);
    return kind;
  };
  return (article, row) => {
    const speaker = speakerOf(article, row);
    if (speaker === null || typeof speaker === 'string') return speaker;
    return speaker.__typename === 'Person' ? 'PERSON' : kindOf(speaker);
  };
}

/** Made anew for each count. */
export function groupBy(grouping: Grouping): GroupOf {
  switch (grouping) {
    case 'SPEAKER':
      return speakerOf;
    case 'SPEAKER_KIND':
      return speakerKindOf();
    case 'PUBLISHER':
      return ({ source }) => source;
    case 'RELAY':
      return relayOf;
    case 'YEAR':
      return dateOf(YEAR);
    case 'MONTH':
      return dateOf(MONTH);
  }
}
