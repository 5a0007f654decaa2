import { isAdverb } from '../../lexicon/en/function-words.js';
import { isCoinedOutlet } from '../../lexicon/en/outlets.js';
import { EVENTS } from '../../lexicon/en/relay-nouns.js';
import { type NounPhrase, phraseStartingAt } from '../noun-phrase.js';
import { mentionOf, type View } from '../view.js';
import { type RelayPhrase, relayPhraseAt } from './relay-phrase.js';
import { isSaid, type Telling } from './telling.js';

const TELLING = /^(?:told|tell|tells|telling)$/;

/** 'told the press', 'told network staff': people who are told, not an outlet that tells on. */
const LISTENERS =
  /^(?:press|reporters?|journalists?|audiences?|viewers?|listeners?|readers?|staff|employees|workers|executives?|editors?|owners?|bosses|lawyers?|attorneys?)$/;

/** 'told Northwire': a name that is no person, place or known body, and is told things, is taken for an outlet. */
function unknownName(view: View, phrase: NounPhrase | null): NounPhrase | null {
  const { kind, label } = view.mentions[phrase?.mention ?? -1] ?? {};
  const isUnknown =
    label === 'OTHER' || (label === 'BODY' && isCoinedOutlet(view.tokens.form((phrase?.to ?? 0) - 1)));
  if (!phrase || kind !== 'NAME' || !isUnknown) return null;
  return EVENTS.has(view.tokens.lower(phrase.to - 1)) || EVENTS.has(view.tokens.lower(phrase.to))
    ? null
    : phrase;
}

/** 'told Jo Marsh of Northwire', 'told Northwire’s Jo Marsh': who asked stands beside the outlet. */
function employerOf(view: View, from: number): NounPhrase | null {
  const mention = mentionOf(view, from);
  if (mention < 0 || view.mentions[mention]?.label !== 'PERSON') return null;
  let to = from;
  while (mentionOf(view, to) === mention) to++;
  const isTied = /^(?:of|from|at|on)$/.test(view.tokens.lower(to));
  const employer = isTied ? relayPhraseAt(view, to + 1) : null;
  return employer?.sort === 'NAMED' || employer?.sort === 'OUTLET' ? employer.phrase : null;
}

const isHeard = (view: View, { to, sort, phrase }: RelayPhrase): boolean =>
  sort !== 'PERSON' && (sort === 'NAMED' || !LISTENERS.test(view.tokens.lower(Math.max(phrase.to, to) - 1)));

/**
 * Who was told: '“No,” she told Northwire', 'admitted to the newspaper that ...'. An outlet named right behind the verb
 * counts even where the words announced were thought to begin there.
 */
export function addressedRelay(telling: Telling): NounPhrase | null {
  const { view, cue } = telling;
  const isTold = TELLING.test(view.tokens.lower(cue.to - 1));
  let at = cue.to;
  while (isAdverb(view.tokens.lower(at))) at++;
  if (!isTold && view.tokens.lower(at++) !== 'to') return null;
  const heard = relayPhraseAt(view, at);
  if (heard && (heard.sort === 'NAMED' || !isSaid(telling, at)) && isHeard(view, heard)) return heard.phrase;
  if (!isTold || isSaid(telling, at)) return null;
  return employerOf(view, at) ?? unknownName(view, phraseStartingAt(view, at));
}
