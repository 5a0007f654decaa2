import { isAdverb } from '../../lexicon/en/function-words.js';
import type { NounPhrase } from '../noun-phrase.js';
import { phraseStartingAt } from '../noun-phrase.js';
import type { TokenRange, View } from '../view.js';
import { relayPhraseAt } from './relay-phrase.js';
import type { Telling } from './telling.js';

const REPORTING = /^(?:report(?:ed|s)|said|says|wrote|writes|noted|revealed|reveals)$/;
const PASSED_ON =
  /^(?:reported|quoted|cited|carried|relayed|translated|broadcast|aired|published|seen|obtained|reviewed|asked|contacted|reached|interviewed|recounted)$/;

const overlaps = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;

/** 'according to Northwire' beside words that another speaks. */
function accordingTo(telling: Telling, at: number): NounPhrase | null {
  const { view, cue } = telling;
  const isSource = view.tokens.lower(at) === 'according' && view.tokens.lower(at + 1) === 'to';
  if (!isSource || overlaps({ from: at, to: at + 2 }, cue)) return null;
  const phrase = relayPhraseAt(view, at + 2)?.phrase ?? phraseStartingAt(view, at + 2);
  const { kind, label } = view.mentions[phrase?.mention ?? -1] ?? {};
  return kind === 'NAME' && label === 'PERSON' ? null : phrase;
}

/** 'as reported by Northwire', 'officials who spoke to Northwire', 'remarks carried by state radio', 'minutes seen by the Harbour Post'. */
function passedOnBy(view: View, at: number): NounPhrase | null {
  const preposition = view.tokens.lower(at + 1);
  const isPassedOn = PASSED_ON.test(view.tokens.lower(at)) && /^(?:by|on|in)$/.test(preposition);
  const isSpoken =
    /^(?:spoke|spoken|speaking|talked)$/.test(view.tokens.lower(at)) && /^(?:to|with)$/.test(preposition);
  if (!isPassedOn && !isSpoken) return null;
  const relay = relayPhraseAt(view, at + 2);
  return relay && (relay.sort === 'NAMED' || relay.sort === 'OUTLET') ? relay.phrase : null;
}

/** ', the Harbour Post reported.', ', reports Northwire.' round words that somebody else is said to have spoken. */
function reportedBy(telling: Telling, at: number): NounPhrase | null {
  const { view, cue, speaker } = telling;
  if (/^report(?:s|ed)$/.test(view.tokens.lower(at)) && (at < cue.from || at >= cue.to)) {
    const reporter = relayPhraseAt(view, at + 1);
    return reporter?.sort === 'NAMED' ? reporter.phrase : null;
  }
  const relay = relayPhraseAt(view, at);
  if (!relay || (relay.sort !== 'NAMED' && relay.sort !== 'OUTLET')) return null;
  let verb = relay.phrase.to;
  while (isAdverb(view.tokens.lower(verb))) verb++;
  const isOther = !speaker || !overlaps(relay.phrase, speaker);
  return isOther && REPORTING.test(view.tokens.lower(verb)) && (verb < cue.from || verb >= cue.to)
    ? relay.phrase
    : null;
}

const tokensOf = ({ from, to }: TokenRange): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

function firstOf(tokens: readonly number[], find: (at: number) => NounPhrase | null): NounPhrase | null {
  for (const token of tokens) {
    const found = find(token);
    if (found) return found;
  }
  return null;
}

/** Who is named as the source of the whole: 'he said, according to Northwire', 'Northwire reported that he said'. */
export function sourcedRelay(telling: Telling): NounPhrase | null {
  const { view, opening, between, after } = telling;
  const places = [...after, ...opening, ...between].flatMap(tokensOf);
  const starts = [...opening, ...after].map(({ from }) =>
    /^[,“”"]$/.test(view.tokens.form(from)) ? from + 1 : from,
  );
  return (
    firstOf(places, (at) => passedOnBy(view, at)) ??
    firstOf(places, (at) => accordingTo(telling, at)) ??
    firstOf(starts, (at) => reportedBy(telling, at))
  );
}
