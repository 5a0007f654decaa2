import { type NounPhrase, phraseStartingAt } from '../noun-phrase.js';
import { sentenceSubject } from '../speaker/subject.js';
import { type Method, type Statement, startOf } from '../statement.js';
import { isDash } from '../token-shape.js';
import { type PassageRange, paragraphOf, type View } from '../view.js';
import { headedStatement } from './headings.js';
import { fillsParagraph } from './is-speech.js';

/** Paragraphs after which nobody is taken to be still speaking. */
const FARTHEST = 6;

/** Passages that belong together, at least one. */
type Passages = readonly PassageRange[];

interface Carried {
  readonly speaker: NounPhrase;
  readonly paragraph: number;
}

const paragraphAt = (view: View, token: number): number => view.tokens.paragraph(token);

const uncued = (pieces: Passages, speaker: NounPhrase | null, method: Method, reason: string): Statement => ({
  cue: null,
  pieces,
  speaker,
  relay: null,
  method,
  reason,
});

/**
 * A passage with no cue, in a sentence or behind one: whoever the sentence is about is taken to be quoted.
 * 'Ruiz called it “a good day for the whole valley.”' 'Ruiz shook his head. “Nobody has asked us.”'
 */
function aboutSubject(view: View, passages: Passages): Statement | null {
  const first = passages[0]!;
  if (fillsParagraph(view, first)) return null;
  const ownSentence = sentenceSubject(view, first.from);
  const startsParagraph = first.from === paragraphOf(view, first.from).from;
  const subject = ownSentence ?? (startsParagraph ? null : sentenceSubject(view, first.from - 1));
  const reason = 'Subject of the sentence that leads up to the quotation.';
  return subject && uncued(passages, subject, 'sentence-subject', reason);
}

/** '“We will not sell.” — Ana Ruiz': a name behind a dash signs the words. */
function signed(view: View, passages: Passages): Statement | null {
  const { to } = passages.at(-1)!;
  const isSigned = isDash(view.tokens, to) && paragraphAt(view, to) === paragraphAt(view, to - 1);
  const phrase = isSigned ? phraseStartingAt(view, to + 1) : null;
  if (!phrase || phrase.mention === null) return null;
  return uncued(passages, phrase, 'signature', 'Signed behind a dash.');
}

function carriedOn(view: View, passages: Passages, carried: Carried | null): Statement | null {
  const distance = carried && paragraphAt(view, passages[0]!.from) - carried.paragraph;
  if (distance === null || distance > FARTHEST) return null;
  const reason = 'Carries on from the speaker of the quotation before.';
  return uncued(passages, carried!.speaker, 'continuation', reason);
}

function place(
  view: View,
  passages: Passages,
  cued: readonly Statement[],
  carried: Carried | null,
): Statement {
  return (
    headedStatement(view, passages, cued) ??
    signed(view, passages) ??
    aboutSubject(view, passages) ??
    carriedOn(view, passages, carried) ??
    uncued(passages, null, 'none', 'No cue stands by the quotation, and nobody is quoted before it.')
  );
}

/** Speech without a cue of its own, in reading order, each with the speaker that its surroundings suggest. */
export function floatingStatements(
  view: View,
  floating: readonly Passages[],
  cued: readonly Statement[],
): readonly Statement[] {
  const inOrder = [...cued].sort((a, b) => startOf(a) - startOf(b));
  const statements: Statement[] = [];
  let next = 0;
  let carried: Carried | null = null;
  for (const passages of floating) {
    const { from } = passages[0]!;
    for (; next < inOrder.length && startOf(inOrder[next]!) < from; next++) {
      const { speaker } = inOrder[next]!;
      if (speaker) carried = { speaker, paragraph: paragraphAt(view, startOf(inOrder[next]!)) };
    }
    const statement = place(view, passages, inOrder, carried);
    if (statement.method === 'continuation' && carried)
      carried = { ...carried, paragraph: paragraphAt(view, from) };
    statements.push(statement);
  }
  return statements;
}
