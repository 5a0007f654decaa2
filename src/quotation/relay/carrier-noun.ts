import { AUXILIARIES, DETERMINERS, isAdverb } from '../../lexicon/en/function-words.js';
import { kindOfHead } from '../../lexicon/en/organisations.js';
import { carrierKind, MEDIA_PEOPLE, NEWS_BODIES } from '../../lexicon/en/relay-nouns.js';
import { TIME_NOUNS } from '../../lexicon/en/time-words.js';
import { isPossessive, type NounPhrase } from '../noun-phrase.js';
import { isCapitalised } from '../token-shape.js';
import { mentionOf, type TokenRange, type View } from '../view.js';
import { canPassOn, withMention } from './outlet-names.js';

/** 'Morning Harbour host Jo Marsh': who leads a programme that is named. */
const ON_AIR = /^(?:hosts?|(?:co-)?anchors?|presenters?)$/;

/** 'the news agency', 'a German television interviewer', 'the local newspaper', 'Sandhaven Television'. */
function isCarrier(view: View, token: number, from: number): boolean {
  const { tokens } = view;
  const lower = tokens.lower(token);
  const before = tokens.lower(token - 1);
  if (lower === 'media') return !DETERMINERS.has(before) && before !== 'news';
  if (ON_AIR.test(lower) && token > from && isCapitalised(tokens, token - 1)) return true;
  if (isCapitalised(tokens, token) ? canPassOn(kindOfHead(lower)) : carrierKind(lower)) return true;
  return (before === 'news' || before === 'press') && NEWS_BODIES.has(lower);
}

/** 'an opening statement' is spoken at an event. */
const isSpoken = (view: View, token: number): boolean =>
  view.tokens.lower(token).startsWith('statement') &&
  /^(?:opening|closing)$/.test(view.tokens.lower(token - 1));

/** 'a statement issue' is no statement; 'a statement released by', 'Harbour Radio’s' and 'the newspaper Post' are what they say. */
function endsNoun(view: View, token: number, runTo: number): boolean {
  const next = token + 1;
  if (next >= runTo) return true;
  if (isPossessive(view, next)) return isCapitalised(view.tokens, token);
  if (isCapitalised(view.tokens, next)) return !isCapitalised(view.tokens, token);
  const lower = view.tokens.lower(next);
  if (MEDIA_PEOPLE.has(lower) || TIME_NOUNS.has(lower) || isAdverb(lower)) return true;
  return /(?:ed|ing|put|sent|seen|shown|early|late|response|exchange)$/.test(lower);
}

/** 'the newspaper Harbour Post', 'a daily, Harbour Post,': the name says which. */
export function nameBehind(view: View, token: number): NounPhrase | null {
  const at = view.tokens.form(token) === ',' ? token + 1 : token;
  const mention = view.mentions[mentionOf(view, at)];
  const isName =
    mention?.kind === 'NAME' && mention.label !== 'PLACE' && mentionOf(view, at - 1) !== mentionOf(view, at);
  if (!isName) return null;
  const name = withMention(view, { from: at, to: at + 1 });
  if (at > token)
    return mention.label !== 'PERSON' && /^[,.)]$/.test(view.tokens.form(name.to)) ? name : null;
  return AUXILIARIES.has(view.tokens.lower(name.to)) ? null : name;
}

/** The token of the first noun in a run that passes words on, -1 when there is none; `from` is that of its determiner. */
export function carrierHead(view: View, { from, to }: TokenRange): number {
  for (let i = from; i < to; i++)
    if (isCarrier(view, i, from) && endsNoun(view, i, to) && !isSpoken(view, i)) return i;
  return -1;
}
