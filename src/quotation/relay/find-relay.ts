import { isAdverb, SUBORDINATORS } from '../../lexicon/en/function-words.js';
import { WEEKDAYS } from '../../lexicon/en/time-words.js';
import type { NounPhrase } from '../noun-phrase.js';
import type { TokenRange, View } from '../view.js';
import { addressedRelay } from './addressed-relay.js';
import { earlierRelay } from './earlier-relay.js';
import { placedRelay } from './placed-relay.js';
import { quotingRelay } from './quoting-relay.js';
import { sourcedRelay } from './sourced-relay.js';
import { type Announced, type Telling, tellingOf } from './telling.js';

const FARTHEST = 30;

/** 'she said (in a statement)', '“No,” wrote Ruiz (on Chirper)'. */
function relayAfter({ view, after, cue }: Telling): NounPhrase | null {
  const near = after.map(({ from, to }) => ({ from, to: Math.min(to, from + FARTHEST) }));
  for (const range of near) {
    const found = range.from >= cue.to ? placedRelay(view, range) : null;
    if (found) return found.phrase;
  }
  return null;
}

/** The rest of a range behind its last comma: 'Ruiz, who left, (issued a statement) saying'. */
function behindComma(view: View, { from, to }: TokenRange): TokenRange {
  let last = to;
  while (last > from && view.tokens.form(last - 1) !== ',') last--;
  return { from: last, to };
}

/** 'Ruiz(, in a statement,) said' is an insertion; 'Ruiz (appeared on state radio), saying' a clause of its own. */
function relayBetween({ view, between }: Telling): NounPhrase | null {
  for (const range of between) {
    const isInserted = /^[,(–—-]$/.test(view.tokens.form(range.from)) && opensAdverbial(view, range.from + 1);
    const found = isInserted
      ? placedRelay(view, range)
      : (earlierRelay(view, range) ?? earlierRelay(view, behindComma(view, range)));
    if (found) return found.phrase;
  }
  return null;
}

const PASSED_OVER = /^(?:,|but|and|yet|so|as|meanwhile|most|more)$/;
const OPENERS =
  /^(?:in|on|during|at|through|via|by|over|per|also|when|speaking|writing|talking|appearing|responding|asked|pressed|interviewed|contacted|reached|earlier|later|late|last|this)$/;

/** 'Meanwhile, in a letter', 'But on state radio', 'As recently as a Northwire interview'. */
function opensAdverbial(view: View, from: number): boolean {
  let token = from;
  while (PASSED_OVER.test(view.tokens.lower(token)) || isAdverb(view.tokens.lower(token))) token++;
  return token - from > 3 || OPENERS.test(view.tokens.lower(token)) || WEEKDAYS.has(view.tokens.lower(token));
}

const isPronoun = (view: View, speaker: NounPhrase | null): boolean =>
  speaker !== null && (speaker.mention === null || view.mentions[speaker.mention]?.kind === 'PRONOUN');

/** True where the speaker opens a clause inside the sentence: 'On state radio Ruiz gave in, as (drivers called for ...)'. */
const opensClause = (view: View, speaker: NounPhrase | null): boolean =>
  speaker !== null && SUBORDINATORS.has(view.tokens.lower(speaker.from - 1));

/** '(In an interview with Northwire,) Ruiz said', '“No,” Ruiz said (on state radio), but he added'. */
function relayInOpening({ view, opening, sentence, speaker }: Telling): NounPhrase | null {
  for (const range of opening) {
    const isAdverbial =
      range.from === sentence.from && opensAdverbial(view, range.from) && !opensClause(view, speaker);
    const found = isAdverbial
      ? placedRelay(view, range)
      : isPronoun(view, speaker)
        ? earlierRelay(view, range)
        : null;
    if (found) return found.phrase;
  }
  return null;
}

const PASSES: readonly ((telling: Telling) => NounPhrase | null)[] = [
  quotingRelay,
  relayAfter,
  relayBetween,
  relayInOpening,
  sourcedRelay,
];

const touches = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;

/**
 * Through whom the words reached the article: the agent of 'was quoted as saying by state radio', the subject of
 * 'Northwire quoted Ruiz as saying', the addressee of 'told Northwire', the place of 'wrote on Chirper', 'said in a
 * statement' or 'through a spokesman', the source of 'according to Northwire'. Null when the sentence of the cue names
 * none; a speaker relays nothing. docs/annotation/relays.md tells what counts.
 */
export function findRelay(view: View, announced: Announced): NounPhrase | null {
  const telling = tellingOf(view, announced);
  const { cue, speaker } = announced;
  const addressee = addressedRelay(telling);
  if (addressee) return addressee;
  for (const pass of PASSES) {
    const relay = pass(telling);
    if (relay && !touches(relay, cue) && !(speaker && touches(relay, speaker))) return relay;
  }
  return null;
}
