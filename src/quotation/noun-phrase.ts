import { DETERMINERS, isAdverb, isFunctionWord } from '../lexicon/en/function-words.js';
import { isLikelyVerb } from '../lexicon/en/person-verbs.js';
import { isWord } from './token-shape.js';
import { mentionOf, sentenceOf, type TokenRange, type View } from './view.js';

/** Who may be speaking, in tokens; `mention` is null where recognition saw no mention and a new one is needed. */
export interface NounPhrase extends TokenRange {
  readonly mention: number | null;
}

const LONGEST = 10;
const MOST_TIES = 3;
/** Prepositions that tie a place or an employer to a speaker: 'officials in Lima', 'a spokesman for the port'. */
const TIES = new Set(['of', 'for', 'from', 'in', 'at', 'with', 'to', 'on', 'by']);

export function mentionRange(view: View, token: number): NounPhrase | null {
  const mention = mentionOf(view, token);
  if (mention < 0) return null;
  let [from, to] = [token, token + 1];
  while (mentionOf(view, from - 1) === mention) from--;
  while (mentionOf(view, to) === mention) to++;
  return { from, to, mention };
}

const isNounLike = (view: View, token: number): boolean => {
  const lower = view.tokens.lower(token);
  return isWord(view.tokens, token) && !isFunctionWord(lower) && !DETERMINERS.has(lower) && !isAdverb(lower);
};

export const isPossessive = (view: View, token: number): boolean => /^['’]s?$/.test(view.tokens.form(token));

/** A run of nouns and adjectives that ends before `to`, with its determiner: 'the latest poll', "the party's chair". */
function bareRun(view: View, to: number, limit: number): NounPhrase | null {
  let from = to;
  while (from > limit && to - from < LONGEST && (isNounLike(view, from - 1) || isPossessive(view, from - 1)))
    from--;
  if (from === to) return null;
  const isDetermined = from > limit && DETERMINERS.has(view.tokens.lower(from - 1));
  if (!isDetermined && isLikelyVerb(view.tokens.lower(to - 1))) return null;
  return { from: isDetermined ? from - 1 : from, to, mention: null };
}

/** 'it said', 'we said': pronouns that recognition leaves out, since they seldom name a person. */
const isLonePronoun = (view: View, token: number): boolean =>
  /^(?:it|we|i|you)$/.test(view.tokens.lower(token));

function runEndingAt(view: View, to: number, limit: number): NounPhrase | null {
  const named = mentionRange(view, to - 1);
  if (named && named.to >= to) return named;
  return isLonePronoun(view, to - 1) ? { from: to - 1, to, mention: null } : bareRun(view, to, limit);
}

/**
 * The noun phrase that ends before token `to`. A phrase tied on by a preposition gives way to its head:
 * 'a spokesman for the port' is the spokesman, 'officials in Lima' the officials.
 */
export function phraseEndingAt(view: View, to: number, ties = MOST_TIES): NounPhrase | null {
  const limit = sentenceOf(view, to - 1).from;
  const last = runEndingAt(view, to, limit);
  const isTied = last && last.from > limit + 1 && TIES.has(view.tokens.lower(last.from - 1));
  return isTied && ties > 0 ? (phraseEndingAt(view, last.from - 1, ties - 1) ?? last) : last;
}

/** 'the newspaper Harbour Post', 'the actor Tom Roe': a name right behind a noun is whom it names. */
function nameBehind(view: View, { from, to, mention }: NounPhrase): NounPhrase | null {
  const isNominal = view.mentions[mention ?? -1]?.kind === 'NOMINAL';
  const name = isNominal && to < sentenceOf(view, from).to ? mentionRange(view, to) : null;
  return name && view.mentions[name.mention ?? -1]?.kind === 'NAME' ? { ...name, from } : null;
}

/** The noun phrase that begins at token `from`: a mention, or a run with its determiner. */
export function phraseStartingAt(view: View, from: number): NounPhrase | null {
  const named = mentionRange(view, from);
  if (named && named.from === from) return nameBehind(view, named) ?? named;
  const limit = sentenceOf(view, from).to;
  let to = DETERMINERS.has(view.tokens.lower(from)) ? from + 1 : from;
  const first = to;
  while (to < limit && to - first < LONGEST && (isNounLike(view, to) || isPossessive(view, to))) {
    const inner = mentionRange(view, to);
    if (inner && to === first) return { ...inner, from };
    to++;
  }
  return to === first ? null : { from, to, mention: null };
}
