import { AUXILIARIES, isAdverb, PREPOSITIONS } from '../lexicon/en/function-words.js';
import { isLikelyVerb, isPersonVerb } from '../lexicon/en/person-verbs.js';
import type { Mention } from '../model/mention.js';
import type { QuoteDraft } from '../model/quote.js';
import type { Segmentation } from '../model/segmentation.js';
import { textOf } from './words.js';

/** What the rules of identity read. */
export interface ArticleView {
  readonly text: string;
  readonly segmentation: Segmentation;
  readonly mentions: readonly Mention[];
  readonly drafts: readonly QuoteDraft[];
  /** By mention: index of the draft in whose quoted words, inside marks, it stands; -1 outside. */
  readonly quotedIn: Int32Array;
  /** Mentions that drafts name as speakers. */
  readonly speaking: ReadonlySet<number>;
  /** In which the article was published; null when it is not known. */
  readonly year: number | null;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** For each mention the value of the stretch that holds it, -1 for none; stretches may not overlap. */
function valuesAt(mentions: readonly Mention[], stretches: Stretch[]): Int32Array {
  const values = new Int32Array(mentions.length).fill(-1);
  const sorted = stretches.sort((a, b) => a.start - b.start);
  let at = 0;
  mentions.forEach((mention, index) => {
    while (at < sorted.length && sorted[at]!.end <= mention.start) at++;
    const stretch = sorted[at];
    if (stretch && stretch.start <= mention.start && mention.end <= stretch.end)
      values[index] = stretch.value;
  });
  return values;
}

function quotedIn(
  segmentation: Segmentation,
  mentions: readonly Mention[],
  drafts: readonly QuoteDraft[],
): Int32Array {
  const segments = drafts.flatMap(({ kind, segments: pieces }, value) =>
    kind === 'INDIRECT' ? [] : pieces.map(({ start, end }) => ({ start, end, value })),
  );
  const passages = segmentation.passages.filter(({ depth }) => depth === 0);
  const inMarks = valuesAt(
    mentions,
    passages.map(({ start, end }, value) => ({ start, end, value })),
  );
  return valuesAt(mentions, segments).map((draft, index) => (inMarks[index]! < 0 ? -1 : draft));
}

export function viewOf(
  segmentation: Segmentation,
  mentions: readonly Mention[],
  drafts: readonly QuoteDraft[],
  publishedAt: string | null = null,
): ArticleView {
  const speaking = new Set(
    drafts.flatMap(({ speakerMention }) => (speakerMention === null ? [] : [speakerMention])),
  );
  return {
    text: segmentation.text,
    segmentation,
    mentions,
    drafts,
    quotedIn: quotedIn(segmentation, mentions, drafts),
    speaking,
    year: publishedAt === null ? null : Number(publishedAt.slice(0, 4)),
  };
}

/** The words of a mention, white space made single; '' for no mention. */
export const wordsAt = ({ text, mentions }: ArticleView, index: number): string => {
  const mention = mentions[index];
  return mention ? textOf(text, mention) : '';
};

export const coreAt = ({ text, mentions }: ArticleView, index: number): string => {
  const mention = mentions[index];
  return mention ? textOf(text, mention.core) : '';
};

export const sentenceAt = ({ segmentation: { tokens } }: ArticleView, { start }: Mention): number =>
  tokens.sentence(tokens.at(start));

/** True when a mention acts as the subject of a clause: a verb or "who" follows, no preposition stands before. */
export function isSubject({ segmentation: { tokens } }: ArticleView, { start, end }: Mention): boolean {
  if (PREPOSITIONS.has(tokens.lower(tokens.at(start) - 1))) return false;
  let next = tokens.at(end);
  if (isAdverb(tokens.lower(next))) next++;
  const word = tokens.lower(next);
  if (word === ',' || word === 'who') return tokens.lower(next + 1) === 'who' || word === 'who';
  return word !== "'s" && (AUXILIARIES.has(word) || isPersonVerb(word) || isLikelyVerb(word));
}
