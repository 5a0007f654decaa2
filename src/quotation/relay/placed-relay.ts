import { carrierKind, OCCASIONS, PARTS_OF_OUTLETS } from '../../lexicon/en/relay-nouns.js';
import { WEEKDAYS } from '../../lexicon/en/time-words.js';
import { phraseStartingAt } from '../noun-phrase.js';
import type { TokenRange, View } from '../view.js';
import { type RelayPhrase, relayPhraseAt } from './relay-phrase.js';

/** What must stand behind a preposition: any carrier, a name, or what stands before it must tell more. */
type Demand = 'CARRIER' | 'OCCASION' | 'PART' | 'ANYBODY';

const DEMANDS: ReadonlyMap<string, Demand> = new Map<string, Demand>([
  ['in', 'CARRIER'],
  ['on', 'CARRIER'],
  ['via', 'CARRIER'],
  ['over', 'CARRIER'],
  ['during', 'CARRIER'],
  ['to', 'OCCASION'],
  ['with', 'OCCASION'],
  ['of', 'PART'],
  ['for', 'PART'],
  ['through', 'ANYBODY'],
  ['per', 'ANYBODY'],
]);

const FARTHEST_BACK = 6;

/** True when one of the words stands shortly before a token: 'interview' before "with". */
function follows(view: View, token: number, words: ReadonlySet<string>): boolean {
  for (let i = token - 1; i >= token - FARTHEST_BACK; i--) {
    if (view.tokens.sentence(i) !== view.tokens.sentence(token)) return false;
    if (words.has(view.tokens.lower(i))) return true;
  }
  return false;
}

/** 'in an interview with Northwire': a name that is no person's or place's is an outlet's where interviews are given. */
function interviewer(view: View, from: number): RelayPhrase | null {
  const phrase = phraseStartingAt(view, from);
  const { kind, label } = view.mentions[phrase?.mention ?? -1] ?? {};
  const isName = kind === 'NAME' && (label === 'OTHER' || label === 'BODY');
  return phrase && isName ? { phrase, sort: 'NAMED', to: phrase.to } : null;
}

const RECORDING = /^(?:tapes?|videos?|videotape|audiotape|recording|footage|clip|film|voicemail)$/;

/** 'in a note' and 'on a tape' are carriers; 'on a happier note' is none, nor is 'in XYZ', whatever that may be. */
function standsBehind(
  view: View,
  sort: RelayPhrase['sort'],
  phrase: TokenRange,
  preposition: string,
): boolean {
  if (sort === 'DOCUMENT') return preposition !== 'on' || RECORDING.test(view.tokens.lower(phrase.to - 1));
  return sort === 'TITLE' ? preposition !== 'in' : sort !== 'PERSON';
}

/** 'an interview with', 'a statement on Friday to', 'speaking to'; not 'his quarrel with'. */
function followsWords(view: View, at: number): boolean {
  if (follows(view, at, OCCASIONS)) return true;
  let before = at - 1;
  while (WEEKDAYS.has(view.tokens.lower(before)) || view.tokens.lower(before) === 'on') before--;
  const lower = view.tokens.lower(before);
  return (
    carrierKind(lower) === 'DOCUMENT' ||
    /^(?:speaking|spoke|talking|talked|writing|took|takes|turned)$/.test(lower)
  );
}

const isOutlet = (sort: RelayPhrase['sort']): boolean => sort !== 'DOCUMENT' && sort !== 'PERSON';

function meets(view: View, demand: Demand, { sort, phrase }: RelayPhrase, at: number): boolean {
  switch (demand) {
    case 'CARRIER':
      return standsBehind(view, sort, phrase, view.tokens.lower(at));
    case 'OCCASION':
      return isOutlet(sort) && followsWords(view, at);
    case 'PART':
      return isOutlet(sort) && follows(view, at, PARTS_OF_OUTLETS);
    case 'ANYBODY':
      return true;
  }
}

/** What a preposition at a token leads to, if it can pass words on: '(in) a statement', '(on) Chirper'. */
export function relayBehind(view: View, at: number): RelayPhrase | null {
  const demand = DEMANDS.get(view.tokens.lower(at));
  if (!demand) return null;
  const relay = relayPhraseAt(view, at + 1);
  if (relay && meets(view, demand, relay, at)) return relay;
  return demand === 'OCCASION' && follows(view, at, OCCASIONS) ? interviewer(view, at + 1) : null;
}

const CLOSES = /^(?:who|which|whose|that|because|although|while|after|before|until|since|if)$/;

/**
 * Of all that a rule finds in a range the first with a name, else the first: in 'in a post on Chirper' that is Chirper.
 * A clause of its own ends the search: 'said on state radio, which Northwire runs'.
 */
export function bestOf(
  view: View,
  { from, to }: TokenRange,
  find: (at: number) => RelayPhrase | null,
): RelayPhrase | null {
  let unnamed: RelayPhrase | null = null;
  for (let i = from; i < to && !CLOSES.test(view.tokens.lower(i)); i++) {
    const relay = find(i);
    if (relay?.sort === 'NAMED' || relay?.sort === 'TITLE') return relay;
    unnamed ??= relay;
  }
  return unnamed;
}

export const placedRelay = (view: View, range: TokenRange): RelayPhrase | null =>
  bestOf(view, range, (at) => relayBehind(view, at));
