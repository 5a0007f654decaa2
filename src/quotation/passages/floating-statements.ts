import { floatingConfidence } from '../confidence.js';
import { sentenceSubject } from '../grammar/speaker/subject.js';
import type { NounPhrase } from '../noun-phrase.js';
import { type Method, type Statement, startOf } from '../statement.js';
import { type PassageRange, paragraphOf, type View } from '../view.js';
import { headedStatement } from './headings.js';
import { fillsParagraph } from './is-speech.js';

/** Paragraphs after which nobody is taken to be still speaking: three were right in four of five cases, more in none. */
const FARTHEST = 3;

/** Passages that belong together, at least one. */
type Passages = readonly PassageRange[];

/** By passage: the probability that it is speech. */
export type Speech = ReadonlyMap<PassageRange, number>;

interface Carried {
  readonly speaker: NounPhrase;
  readonly paragraph: number;
}

/** Who speaks, how that was found, and a sentence for people that says so. */
interface Found {
  readonly speaker: NounPhrase | null;
  readonly method: Method;
  readonly reason: string;
}

const paragraphAt = (view: View, token: number): number => view.tokens.paragraph(token);

/**
 * A passage with no cue, in a sentence or behind one: whoever the sentence is about is taken to be quoted.
 * 'Ruiz called it “a good day for the whole valley.”' 'Ruiz shook his head. “Nobody has asked us.”'
 */
function aboutSubject(view: View, passages: Passages): Found | null {
  const first = passages[0]!;
  if (fillsParagraph(view, first)) return null;
  const ownSentence = sentenceSubject(view, first.from);
  const startsParagraph = first.from === paragraphOf(view, first.from).from;
  const speaker = ownSentence ?? (startsParagraph ? null : sentenceSubject(view, first.from - 1));
  const reason = 'Subject of the sentence that leads up to the quotation.';
  return speaker && { speaker, method: 'sentence-subject', reason };
}

/**
 * The person that the paragraph before ends with, when the last quotation lies farther back: 'Roe has been to the port.'
 * and a paragraph in marks. Right behind a quotation whoever spoke goes on, whatever the sentence is about.
 */
function aboutSubjectBefore(view: View, passages: Passages, carried: Carried | null): Found | null {
  const { from } = paragraphOf(view, passages[0]!.from);
  if (from === 0 || (carried && paragraphAt(view, from) - carried.paragraph < 2)) return null;
  const speaker = sentenceSubject(view, from - 1);
  const isPerson = view.mentions[speaker?.mention ?? -1]?.label === 'PERSON';
  const reason = 'Subject of the sentence before the paragraph of the quotation.';
  return isPerson ? { speaker, method: 'sentence-subject', reason } : null;
}

function carriedOn(view: View, passages: Passages, carried: Carried | null): Found | null {
  const distance = carried && paragraphAt(view, passages[0]!.from) - carried.paragraph;
  if (distance === null || distance > FARTHEST) return null;
  const reason = 'Carries on from the speaker of the quotation before.';
  return { speaker: carried!.speaker, method: 'continuation', reason };
}

const NOBODY: Found = {
  speaker: null,
  method: 'none',
  reason: 'No cue stands by the quotation, and nobody is quoted before it.',
};

function place(
  view: View,
  pieces: Passages,
  speech: Speech,
  cued: readonly Statement[],
  carried: Carried | null,
): Statement {
  const heading = headedStatement(view, pieces, cued);
  if (heading) return heading;
  const found =
    aboutSubject(view, pieces) ??
    aboutSubjectBefore(view, pieces, carried) ??
    carriedOn(view, pieces, carried) ??
    NOBODY;
  const isSpeech = Math.max(...pieces.map((piece) => speech.get(piece) ?? 0));
  return { cue: null, pieces, relay: null, ...found, confidence: floatingConfidence(isSpeech, found.method) };
}

/** Speech without a cue of its own, in reading order, each with the speaker that its surroundings suggest. */
export function floatingStatements(
  view: View,
  floating: readonly Passages[],
  speech: Speech,
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
    const statement = place(view, passages, speech, inOrder, carried);
    const { speaker } = statement;
    if (speaker) carried = { speaker, paragraph: paragraphAt(view, from) };
    statements.push(statement);
  }
  return statements;
}
