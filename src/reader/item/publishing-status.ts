import type { PublishingStatus } from '../../model/document-facts.js';

const STATUSES: Readonly<Record<string, PublishingStatus>> = {
  usable: 'USABLE',
  embargoed: 'EMBARGOED',
  withheld: 'WITHHELD',
  canceled: 'CANCELED',
  cancelled: 'CANCELED',
  killed: 'CANCELED',
};

/** By the word of a document, with or without its vocabulary: 'stat:withheld', 'Canceled'. Usable where it says nothing. */
export const publishingStatusOf = (word: string | null): PublishingStatus =>
  STATUSES[
    word
      ?.trim()
      .toLowerCase()
      .replace(/^.*[:/]/, '') ?? ''
  ] ?? 'USABLE';

/**
 * Words by which editors' notes tell that an earlier version changed.
 * @example 'CORRECTS spelling of name in graf 4', 'Adds quotes from minister', 'MANDATORY KILL'
 * @counterexample 'For global distribution', 'Eds: note length'
 */
const CHANGE =
  /\b(?:correct|clarif|retract|withdraw|updat|replac|delet|amend|kill|refil|recast|fix(?:es|ed)\b|adds\b|removes\b|changes\b)/i;

/** A note to editors where it tells what changed, else null. */
export const correctionIn = (note: string | null): string | null =>
  note !== null && CHANGE.test(note) ? note : null;
