import type { Mention } from '../model/mention.js';
import type { Segmentation } from '../model/segmentation.js';
import { isEnglish } from '../text/english.js';
import { inReadingOrder } from '../text/span.js';
import { nameMentions } from './names/name-mentions.js';
import { tagNamesByRules } from './names/tag-names-by-rules.js';
import type { NameTagger } from './names/tagged-name.js';
import { nominalMentions } from './nominals/nominal-mentions.js';
import { pronounMentions } from './pronoun-mentions.js';
import { articleWords } from './words/article-words.js';

/** Finds mentions: sorted by start, none overlaps another. */
export type Recogniser = (segmentation: Segmentation) => readonly Mention[];

/** Earlier in reading order wins; of two that begin together, the longer. */
function withoutOverlap(mentions: readonly Mention[]): Mention[] {
  let end = 0;
  return mentions.filter((mention) => {
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
}

/** A recogniser whose names come from a tagger, and all else (titles, roles, nominals, pronouns) from rules. */
export const recogniserWith =
  (tagNames: NameTagger): Recogniser =>
  (segmentation) => {
    if (!isEnglish(segmentation.language)) return [];
    const words = articleWords(segmentation);
    const names = nameMentions(words, tagNames(words));
    const nominals = nominalMentions(words, names.mentions, names.taken);
    const kept = names.mentions.filter((mention) => !nominals.absorbed.has(mention));
    const all = [...kept, ...nominals.mentions, ...pronounMentions(words)];
    return Object.freeze(withoutOverlap(all.sort(inReadingOrder)));
  };

/** Finds people, bodies and places by name, by description and by pronoun; none in a text that is not English. */
export const recognise: Recogniser = recogniserWith(tagNamesByRules);
