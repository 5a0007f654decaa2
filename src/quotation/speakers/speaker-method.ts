import { TAGS } from '../../learning/words/tagged-words.js';
import { PADDING } from '../../learning/words/word-columns.js';
import type { NounPhrase } from '../noun-phrase.js';
import type { Prose } from '../prose/prose.js';
import type { AnnouncingWords, Method } from '../statement.js';

/** How a speaker stands to the cue, and a sentence for people that says so. */
interface Explanation {
  readonly method: Method;
  readonly reason: string;
}

function methodOf({ words, sentence, view }: Prose, head: number, speaker: NounPhrase): Method {
  if (view.tokens.lower(head) === 'according') return 'according-to';
  if (view.tokens.form(head) === ':') return 'label';
  if (sentence[speaker.from] !== sentence[head]) return 'earlier-sentence';
  const tag = TAGS[words.tags[head + PADDING]!]!;
  if (speaker.from > head)
    return view.tokens.lower(speaker.from - 1) === 'by' ? 'passive-agent' : 'inverted-subject';
  return tag.startsWith('NN') ? 'possessor' : 'subject-of-cue';
}

function reasonFor(method: Method, words: string): string {
  switch (method) {
    case 'according-to':
      return `Named by “${words}”.`;
    case 'label':
      return 'Stands before the colon.';
    case 'earlier-sentence':
      return `Named before the sentence of “${words}”.`;
    case 'inverted-subject':
      return `Stands behind “${words}”.`;
    case 'passive-agent':
      return `Named by “by” after “${words}”.`;
    case 'possessor':
      return `Whose “${words}” it is.`;
    default:
      return `Subject of “${words}”.`;
  }
}

export function explain(
  prose: Prose,
  { words }: AnnouncingWords,
  head: number,
  speaker: NounPhrase | null,
): Explanation {
  const { tokens, text } = prose.view;
  const printed = text.slice(tokens.start(words.from), tokens.end(words.to - 1));
  if (!speaker) return { method: 'none', reason: `No speaker stands beside “${printed}”.` };
  const method = methodOf(prose, head, speaker);
  return { method, reason: reasonFor(method, printed) };
}
