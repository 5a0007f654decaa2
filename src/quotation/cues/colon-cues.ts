import { isCapitalised, isWord } from '../token-shape.js';
import { mentionOf, type TokenRange, type View } from '../view.js';
import type { CueCandidate } from './cue-candidate.js';

const LONGEST_LABEL = 6;
const FEWEST_TURNS = 3;
const LONGEST_BULLET = 4;

function colonNear(view: View, { from, to }: TokenRange): number {
  const first = view.passageAt[from] === -1 ? from : from + 1;
  for (let i = first + 1; i < to && i <= first + LONGEST_LABEL; i++)
    if (view.tokens.form(i) === ':') return i;
  return -1;
}

/** 'SMITH:' or 'Q:' but not 'Note:': a turn's label is in capitals throughout. */
function isTurnLabel(view: View, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const form = view.tokens.form(i);
    if (isWord(view.tokens, i) && form !== form.toUpperCase()) return false;
  }
  return isCapitalised(view.tokens, from) || view.passageAt[from] !== -1;
}

const colonCue = (label: TokenRange): CueCandidate => ({
  shape: 'COLON',
  head: label.to,
  words: { from: label.to, to: label.to + 1 },
  lemma: ':',
  verb: null,
});

function labelsOf(view: View): readonly { label: TokenRange; paragraph: number }[] {
  return view.paragraphs.flatMap((range, paragraph) => {
    const colon = colonNear(view, range);
    return colon < 0 ? [] : [{ label: { from: range.from, to: colon }, paragraph }];
  });
}

/** Places where a name and a colon are enough: 'Lopez: no talks before June', '- Nora Feldt: “It is not safe.”' */
const takesNames = (view: View, paragraph: number): boolean =>
  /^(?:HEADLINE|SUBHEADING|LIST_ITEM)$/.test(view.segmentation.paragraphs[paragraph]?.kind ?? '');

/** The label is a name, with nothing but a bullet or a mark before it. */
function isName(view: View, { from, to }: TokenRange): boolean {
  const mention = view.mentions[mentionOf(view, to - 1)];
  const isWhole = mention !== undefined && mention.start - view.tokens.start(from) <= LONGEST_BULLET;
  return isWhole && (mention.label === 'PERSON' || mention.label === 'BODY') && mention.kind === 'NAME';
}

/**
 * Labels that announce what follows: 'Lopez: no talks before June' in a headline, and the turns of a transcript
 * ('LOPEZ: ...', 'Maria Lopez: ...'), which is known by three or more of them.
 */
export function colonCues(view: View): readonly CueCandidate[] {
  const labels = labelsOf(view);
  const named = labels.filter(({ label, paragraph }) => takesNames(view, paragraph) && isName(view, label));
  const turns = labels.filter(
    ({ label, paragraph }) =>
      !takesNames(view, paragraph) && (isTurnLabel(view, label) || isName(view, label)),
  );
  return [...named, ...(turns.length < FEWEST_TURNS ? [] : turns)].map(({ label }) => colonCue(label));
}
