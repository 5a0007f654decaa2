import type { Corpus } from '../../corpus/corpus.js';
import type { ArticleRecord } from '../../corpus/nodes/article-record.js';
import { QueryError } from '../../corpus/query-error.js';
import { type Run, runsOf } from '../matching/omissions.js';
import { type Worded, worded } from '../matching/worded.js';
import { type SpeakerTest, speakerTestOf } from './speaker-test.js';

/** Longest text that is verified, in UTF-16 code units: some 800 words. */
const MAX_TEXT = 5_000;

/** What is to be verified, as it is asked. */
export interface VerificationRequest {
  readonly text: string;
  /** Id or name of a person or source. */
  readonly speaker?: string | null;
  /** Id of the only article to look in. */
  readonly article?: string | null;
}

/** Words that somebody is said to have said. */
export interface Claim {
  readonly given: Worded;
  /** Its words, cut where the text marks that some are left out. At least one. */
  readonly runs: readonly Run[];
  /** Null when no speaker is claimed. */
  readonly isSpeaker: SpeakerTest | null;
  readonly article: ArticleRecord | null;
}

/** @throws QueryError when the text holds no words or too many, or an id names nothing */
export function claimOf(corpus: Corpus, { text, speaker, article }: VerificationRequest): Claim {
  const given = wordedText(text);
  return {
    given,
    runs: runsOf(given),
    isSpeaker: speaker == null ? null : speakerTestOf(corpus, speaker),
    article: article == null ? null : articleOf(corpus, article),
  };
}

function wordedText(text: string): Worded {
  if (text.length > MAX_TEXT)
    throw new QueryError(
      'BAD_TEXT',
      'text',
      `"text" takes at most ${MAX_TEXT} UTF-16 code units, not ${text.length}.`,
    );
  const given = worded(text);
  if (given.words.count > 0) return given;
  throw new QueryError('BAD_TEXT', 'text', '"text" holds no words; give the words of the quote.');
}

function articleOf(corpus: Corpus, id: string): ArticleRecord {
  const article = corpus.article(id);
  if (article !== null) return article;
  throw new QueryError(
    'BAD_ID',
    'article',
    `"article" takes the id of an article, and "${id}" is that of none.`,
  );
}
