import type { WordColumns } from '../learning/words/word-columns.js';
import type { Mention, NamedSpan } from '../model/mention.js';
import type { Segmentation } from '../model/segmentation.js';
import { isEnglish } from '../text/english.js';
import { inReadingOrder } from '../text/span.js';
import { joinedBodies } from './names/joined-bodies.js';
import { nameMentions } from './names/name-mentions.js';
import type { NameTagger, TaggedName } from './names/tagged-name.js';
import { nominalMentions } from './nominals/nominal-mentions.js';
import { pronounMentions } from './pronoun-mentions.js';
import { type ArticleWords, articleWords } from './words/article-words.js';

/** Finds mentions: sorted by start, none overlaps another; none in a text that is not English. */
export type Recogniser = (segmentation: Segmentation, columns: WordColumns) => readonly Mention[];

/** Earlier in reading order wins; of two that begin together, the longer. */
function withoutOverlap(mentions: readonly Mention[]): Mention[] {
  let end = 0;
  return mentions.filter((mention) => {
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
}

/** What recognition tells of an article. */
export interface Recognition {
  readonly mentions: readonly Mention[];
  /** Every name by itself, those inside of roles, descriptions and longer names too; in reading order, without overlap. */
  readonly names: readonly NamedSpan[];
}

function namedSpans({ tokens }: ArticleWords, names: readonly TaggedName[]): readonly NamedSpan[] {
  return names.map(({ from, to, label }) =>
    Object.freeze({ start: tokens.start(from), end: tokens.end(to - 1), label }),
  );
}

function recognitionOf(segmentation: Segmentation, columns: WordColumns, tagNames: NameTagger): Recognition {
  const words = articleWords(segmentation);
  const tagged = tagNames(words, columns);
  const names = nameMentions(words, joinedBodies(words, tagged));
  const nominals = nominalMentions(words, names.mentions, names.taken);
  const kept = names.mentions.filter((mention) => !nominals.absorbed.has(mention));
  const all = [...kept, ...nominals.mentions, ...pronounMentions(words)];
  const mentions = Object.freeze(withoutOverlap(all.sort(inReadingOrder)));
  return { mentions, names: namedSpans(words, tagged) };
}

/** What is found in a text that is not English. */
export const NOTHING: Recognition = { mentions: [], names: [] };

/** Finds mentions with names that come from a tagger; all else (titles, roles, nominals, pronouns) comes from rules. */
export const recognitionWith =
  (tagNames: NameTagger) =>
  (segmentation: Segmentation, columns: WordColumns): Recognition =>
    isEnglish(segmentation.language) ? recognitionOf(segmentation, columns, tagNames) : NOTHING;

/** The mentions alone. */
export const recogniserWith =
  (tagNames: NameTagger): Recogniser =>
  (segmentation, columns) =>
    recognitionWith(tagNames)(segmentation, columns).mentions;
