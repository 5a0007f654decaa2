import { type NounPhrase, phraseStartingAt } from '../noun-phrase.js';
import { isDash, isWord } from '../token-shape.js';
import { type PassageRange, paragraphOf, type View } from '../view.js';
import type { Settled } from './settled.js';

const CONFIDENCE = 0.9;
/** A signature has so many tokens at most: 'Maria Lopez, head of the Rannoch Farmers’ Union'. */
const LONGEST = 14;

/** '“We will not sell.”' with nothing before it in its paragraph. */
const opensParagraph = (view: View, { from }: PassageRange): boolean => from === paragraphOf(view, from).from;

/** The dash that a signature stands behind: in the same paragraph, or at the start of the next. */
function dashBehind(view: View, { from, to }: PassageRange): number {
  const isLast = !isWord(view.tokens, to) && to >= paragraphOf(view, from).to - 1;
  const next = isLast ? paragraphOf(view, from).to : to;
  if (isDash(view.tokens, to) && to < paragraphOf(view, from).to) return to;
  return next < view.tokens.length && isDash(view.tokens, next) ? next : -1;
}

/** The name behind the dash, when it and what is said of the bearer is all that follows. Not: '“Enough” – Lopez left.' */
function signatureAt(view: View, dash: number): NounPhrase | null {
  const phrase = phraseStartingAt(view, dash + 1);
  const { to } = paragraphOf(view, dash);
  if (!phrase || phrase.mention === null || to - dash > LONGEST) return null;
  return phrase.to >= to || /^[,(.]$/.test(view.tokens.form(phrase.to)) ? phrase : null;
}

/** '“We will not sell.” – Maria Lopez': words in marks that a name behind a dash signs. */
export function signedPassages(view: View): readonly Settled[] {
  return view.passages.flatMap((passage) => {
    const dash = passage.passage.closed && opensParagraph(view, passage) ? dashBehind(view, passage) : -1;
    const speaker = dash < 0 ? null : signatureAt(view, dash);
    if (!speaker) return [];
    return {
      head: -1,
      cue: null,
      pieces: [{ from: passage.from, to: passage.to }],
      speaker,
      method: 'signature',
      reason: 'Signed behind a dash.',
      isWhole: true,
      confidence: CONFIDENCE,
    };
  });
}
