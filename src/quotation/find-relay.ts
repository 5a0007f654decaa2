import { type BodyKind, findBodyNoun } from '../lexicon/en/body-nouns.js';
import { POSSESSIVES } from '../lexicon/en/function-words.js';
import { kindOfHead } from '../lexicon/en/organisations.js';
import { findNamedBody } from '../lexicon/en/outlets.js';
import type { RightContent } from './content/announced-words.js';
import type { CueCandidate } from './cues/cue-candidate.js';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from './noun-phrase.js';
import { agentAfter } from './speaker/find-speaker.js';
import { isCapitalised } from './token-shape.js';
import { sentenceOf, type TokenRange, type View } from './view.js';

/** Prepositions before an outlet, a network or a document: 'in a statement', 'on X', 'to Northwire', 'by state radio'. */
const BEFORE_RELAY = new Set(['in', 'on', 'to', 'by', 'with', 'via', 'through', 'from']);
const FARTHEST = 16;

const RELAYING_KINDS: ReadonlySet<BodyKind> = new Set([
  'PUBLICATION',
  'NEWS_AGENCY',
  'BROADCASTER',
  'DOCUMENT',
  'SOCIAL_MEDIA',
]);

const relays = (kind: BodyKind | undefined): boolean => kind !== undefined && RELAYING_KINDS.has(kind);

/** Initials of broadcasters and agencies that no list holds: two to five capitals, as no person has. */
const INITIALS = /^(?:the )?[A-Z]{2,5}(?: News| TV| Radio)?$/;

const wordsOf = (view: View, { from, to }: TokenRange): string =>
  view.text.slice(view.tokens.start(from), view.tokens.end(to - 1)).replace(/\.$/, '');

/** True for outlets, networks and documents, by name or by noun: 'Harbour Radio', 'the local newspaper', 'a statement'. */
function canRelay(view: View, phrase: TokenRange): boolean {
  const name = wordsOf(view, phrase);
  if (INITIALS.test(name) || relays(findNamedBody(name.toLowerCase().replace(/^the /, ''))?.kind))
    return true;
  for (let i = phrase.from; i < phrase.to; i++) {
    const lower = view.tokens.lower(i);
    if (lower === 'news' || relays(findBodyNoun(lower)?.kind) || relays(kindOfHead(lower))) return true;
  }
  return false;
}

/** 'in her ruling', 'in its report': somebody's own paper is no place where words were passed on. */
const isOwn = (view: View, { from }: TokenRange): boolean => POSSESSIVES.has(view.tokens.lower(from));

const asRelay = (view: View, phrase: NounPhrase | null): NounPhrase | null =>
  phrase && !isOwn(view, phrase) && canRelay(view, phrase) ? phrase : null;

const isNamed = (view: View, { from, to }: NounPhrase): boolean => {
  for (let i = from; i < to; i++) if (isCapitalised(view.tokens, i)) return true;
  return false;
};

/** Of the phrases behind prepositions that can relay, the first with a name: in 'in a post on Chirper' that is Chirper. */
function relayWithin(view: View, { from, to }: TokenRange): NounPhrase | null {
  let unnamed: NounPhrase | null = null;
  for (let i = from; i < to; i++) {
    if (view.passageAt[i] !== -1) break;
    if (!BEFORE_RELAY.has(view.tokens.lower(i))) continue;
    const relay = asRelay(view, phraseStartingAt(view, i + 1));
    if (relay && isNamed(view, relay)) return relay;
    unnamed ??= relay;
  }
  return unnamed;
}

function relayAfter(view: View, from: number, end: number): NounPhrase | null {
  const { to } = sentenceOf(view, from - 1);
  return relayWithin(view, { from, to: Math.min(to, end, from + FARTHEST) });
}

/** 'In an interview with Harbour Radio, Ruiz said': the occasion stands before the speaker. */
function relayBefore(view: View, speaker: NounPhrase | null): NounPhrase | null {
  if (!speaker || view.tokens.form(speaker.from - 1) !== ',') return null;
  const { from } = sentenceOf(view, speaker.from);
  return /^(?:in|on|speaking|talking|writing)$/.test(view.tokens.lower(from))
    ? relayWithin(view, { from, to: speaker.from - 1 })
    : null;
}

/** 'told Northwire': a name that is no person, place or known body, and is told things, is taken for an outlet. */
const isUnknownName = (view: View, { mention }: NounPhrase): boolean => {
  const { kind, label } = view.mentions[mention ?? -1] ?? {};
  return kind === 'NAME' && label === 'OTHER';
};

function addressedRelay(view: View, phrase: NounPhrase | null): NounPhrase | null {
  return phrase && isUnknownName(view, phrase) ? phrase : asRelay(view, phrase);
}

/** '..., she told Northwire.': somebody spoken to when the words stand before the cue. */
const addresseeOf = (view: View, { verb, words }: CueCandidate): NounPhrase | null =>
  verb?.lemma === 'tell' ? phraseStartingAt(view, words.to) : null;

/**
 * Through whom the words reached the article: the agent of 'was quoted as saying by state radio', the subject of
 * 'Northwire quoted Ruiz as saying', the addressee of 'told Northwire', the place of 'wrote on Chirper' or 'said in
 * a statement'. Null when the cue names none.
 */
export function findRelay(
  view: View,
  cue: CueCandidate,
  speaker: NounPhrase | null,
  right: RightContent | null,
): NounPhrase | null {
  if (cue.shape === 'REPORTED') return agentAfter(view, cue);
  if (cue.shape === 'QUOTING') return phraseEndingAt(view, cue.words.from);
  if (cue.shape !== 'FINITE') return null;
  const addressee = addressedRelay(view, right?.addressee ?? addresseeOf(view, cue));
  if (addressee) return addressee;
  const from = speaker && speaker.from >= cue.words.to ? speaker.to : cue.words.to;
  return relayAfter(view, from, right?.from ?? Number.POSITIVE_INFINITY) ?? relayBefore(view, speaker);
}
