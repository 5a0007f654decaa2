import type { Corpus } from '../../corpus/corpus.js';
import type { Owner } from '../../corpus/nodes/article-record.js';
import { QueryError } from '../../corpus/query-error.js';
import { worded, wording } from '../matching/worded.js';

/** Whether a speaker is the one claimed. */
export type SpeakerTest = (speaker: Owner) => boolean;

const ID = /^(?:person|source)_/;

/**
 * By id, or by name: the words of the name stand in a form of the speaker's name ('Lopez'), or those of the speaker's full name in
 * it ('Mayor Maria Lopez'). Letter case, accents and marks make no difference.
 * @throws QueryError when it holds no words, or is an id of nobody
 */
export function speakerTestOf(corpus: Corpus, speaker: string): SpeakerTest {
  const claimed = nameWords(speaker);
  if (claimed.size === 0)
    throw new QueryError('BAD_FILTER', 'speaker', '"speaker" takes an id or a name, not an empty one.');
  const known = corpus.person(speaker) ?? corpus.source(speaker);
  if (known !== null) return ({ id }) => id === known.id;
  if (ID.test(speaker))
    throw new QueryError(
      'BAD_ID',
      'speaker',
      `"speaker" takes the id of a person or source, or a name, and "${speaker}" is the id of nobody.`,
    );
  return ({ forms }) => forms.some((form) => holds(nameWords(form), claimed)) || isFullIn(forms[0], claimed);
}

const nameWords = (name: string): ReadonlySet<string> =>
  new Set(wording(worded(name)).split(' ').filter(Boolean));

const holds = (all: ReadonlySet<string>, some: ReadonlySet<string>): boolean =>
  [...some].every((word) => all.has(word));

/** A surname alone is not enough: 'Carlos Lopez' is no 'Lopez' whom an article gives no other name. */
function isFullIn(name: string, claimed: ReadonlySet<string>): boolean {
  const words = nameWords(name);
  return words.size > 1 && holds(claimed, words);
}
