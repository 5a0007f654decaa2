import { TAGS } from '../../learning/words/tagged-words.js';
import { PADDING } from '../../learning/words/word-columns.js';
import { lemmaOf } from '../../lexicon/en/lemma.js';
import type { Prose } from '../prose/prose.js';
import type { AnnouncingWords } from '../statement.js';

/** The verb that a colon stands behind: 'went on:', 'put it:'; -1 when none does. */
function verbBefore({ words }: Prose, colon: number): number {
  for (let token = colon - 1; token >= colon - 2; token--)
    if (TAGS[words.tags[token + PADDING] ?? 0]?.startsWith('VB')) return token;
  return -1;
}

/** The words round the head of a cue that belong to it, and its dictionary form: 'has said', 'was quoted as saying', 'according to'. */
export function cueWordsAt(prose: Prose, head: number): AnnouncingWords {
  const known = prose.hints.cues.get(head);
  if (known) return { words: known.words, lemma: known.lemma };
  const { tokens } = prose.view;
  const verb = tokens.form(head) === ':' ? verbBefore(prose, head) : -1;
  if (verb >= 0) return { words: { from: verb, to: head }, lemma: lemmaOf(tokens.lower(verb), true) };
  const tag = TAGS[prose.words.tags[head + PADDING]!]!;
  return {
    words: { from: head, to: head + 1 },
    lemma: lemmaOf(tokens.lower(head), tag.startsWith('VB')),
  };
}
