import { nameIn, wordsOf } from '../grammar/cues/labels.js';
import { lastWordOf, type Turn, turnsOf } from '../grammar/cues/turns.js';
import { type NounPhrase, phraseEndingAt } from '../noun-phrase.js';
import { isWord } from '../token-shape.js';
import type { TokenRange, View } from '../view.js';
import { interviewee } from './interviewee.js';
import type { Settled } from './settled.js';

/** A turn may run over so many paragraphs without a label. */
const MOST_UNLABELLED = 3;
const CONFIDENCE = 0.95;

/** True when there is something to read between two tokens: letters or digits. */
function tells(view: View, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (isWord(view.tokens, i)) return true;
  return false;
}

function holdsAny(view: View, { from, to }: TokenRange, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(view.tokens.lower(i))) return true;
  return false;
}

/**
 * Paragraphs without a label between two turns go on with the first ('A: We waited.', 'Then we left.', 'Q: ...'), unless
 * they tell of those who talk: 'Lopez laughed.' Behind the last turn nothing tells where the transcript ends.
 */
function unlabelled(view: View, turn: Turn, next: Turn | undefined, names: ReadonlySet<string>) {
  const between = view.paragraphs.slice(turn.paragraph + 1, next?.paragraph ?? turn.paragraph + 1);
  const areTold = between.some((range) => holdsAny(view, range, names) || /^[([]/.test(formAt(view, range)));
  return between.length > MOST_UNLABELLED || areTold ? [] : between;
}

const formAt = (view: View, { from }: TokenRange): string => view.tokens.form(from);

function speakerOf(view: View, turn: Turn, answers: NounPhrase | null): NounPhrase | null {
  if (turn.part === 'ASKS') return null;
  return turn.part === 'ANSWERS' ? answers : (nameIn(view, turn) ?? phraseEndingAt(view, turn.words.to));
}

function reasonOf(view: View, turn: Turn, speaker: NounPhrase | null): string {
  if (turn.part === 'ASKS') return `“${wordsOf(view, turn)}” stands for whoever asks, who is not named.`;
  if (turn.part === null) return 'Takes a turn in a transcript under this label.';
  return speaker
    ? `“${wordsOf(view, turn)}” answers: the person named most before the interview begins.`
    : `“${wordsOf(view, turn)}” answers, and nobody is named before the interview begins.`;
}

/** The words behind the labels of a transcript, each by whom its label names. */
export function transcriptTurns(view: View): readonly Settled[] {
  const turns = turnsOf(view);
  const first = turns[0];
  if (!first) return [];
  const answers = interviewee(view, first.words.from);
  const names = new Set(turns.filter(({ part }) => part === null).map((turn) => lastWordOf(view, turn)));
  return turns.flatMap((turn, index) => {
    const own = { from: turn.sign + 1, to: view.paragraphs[turn.paragraph]!.to };
    if (!tells(view, own)) return [];
    const speaker = speakerOf(view, turn, answers);
    return {
      head: turn.sign,
      cue: { words: { from: turn.sign, to: turn.sign + 1 }, lemma: ':' },
      pieces: [own, ...unlabelled(view, turn, turns[index + 1], names)],
      speaker,
      method: speaker ? 'label' : 'none',
      reason: reasonOf(view, turn, speaker),
      isWhole: true,
      confidence: CONFIDENCE,
    };
  });
}
