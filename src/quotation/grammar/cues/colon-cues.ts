import { findBodyNoun } from '../../../lexicon/en/body-nouns.js';
import { findRoleNoun } from '../../../lexicon/en/role-nouns.js';
import type { View } from '../../view.js';
import type { CueCandidate } from './cue-candidate.js';
import { type Label, labelsOf, nameIn } from './labels.js';
import { turnsOf } from './turns.js';

const colonCue = ({ sign }: Label): CueCandidate => ({
  shape: 'COLON',
  head: sign,
  words: { from: sign, to: sign + 1 },
  lemma: ':',
  verb: null,
});

const isIn = (kinds: RegExp, { segmentation }: View, { paragraph }: Label): boolean =>
  kinds.test(segmentation.paragraphs[paragraph]?.kind ?? '');

/** 'Mayor: no talks before June': in a headline an office stands for a name. Not 'Analysis: why talks fail'. */
function isRole(view: View, { words: { to } }: Label): boolean {
  const noun = view.tokens.lower(to - 1);
  const body = findBodyNoun(noun);
  return findRoleNoun(noun) !== undefined || (body !== undefined && body.kind !== 'DOCUMENT');
}

/** 'Lopez: no talks before June' in a headline, '- Nora Feldt, engineer: “It is not safe.”' in a list. */
function isNamed(view: View, label: Label): boolean {
  if (isIn(/^(?:HEADLINE|SUBHEADING)$/, view, label))
    return nameIn(view, label) !== null || isRole(view, label);
  return isIn(/^LIST_ITEM$/, view, label) && nameIn(view, label) !== null;
}

/** Labels that announce what follows: names in headlines and lists, and the turns of a transcript. */
export function colonCues(view: View): readonly CueCandidate[] {
  const turns = turnsOf(view);
  const taken = new Set(turns.map(({ sign }) => sign));
  const named = labelsOf(view).filter((label) => !taken.has(label.sign) && isNamed(view, label));
  return [...named, ...turns].map(colonCue);
}
