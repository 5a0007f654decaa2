import { DETERMINERS, POSSESSIVES } from '../../lexicon/en/function-words.js';
import { carrierKind, EVENTS, GO_BETWEENS, MEDIA_PEOPLE } from '../../lexicon/en/relay-nouns.js';
import { isPossessive, type NounPhrase } from '../noun-phrase.js';
import { isWord } from '../token-shape.js';
import { sentenceOf, type TokenRange, type View } from '../view.js';
import { carrierHead, nameBehind } from './carrier-noun.js';
import { runEnd, titleAt } from './noun-run.js';
import { initialsAt, outletAt, withMention } from './outlet-names.js';

/** Words that can pass others' words on: a name, a title in marks, a noun for an outlet, a document or a go-between. */
export interface RelayPhrase {
  readonly phrase: NounPhrase;
  readonly sort: 'NAMED' | 'TITLE' | 'OUTLET' | 'DOCUMENT' | 'PERSON';
  /** First token behind everything read. */
  readonly to: number;
}

/** A title without its marks and the comma or full stop inside them. */
function wordsOf(view: View, { from, to }: TokenRange): TokenRange {
  let [first, last] = [from, to];
  while (first < last && !isWord(view.tokens, first)) first++;
  while (last > first && !isWord(view.tokens, last - 1)) last--;
  return { from: first, to: last };
}

function namedWithin(view: View, from: number, to: number): RelayPhrase | null {
  const { to: limit } = sentenceOf(view, from);
  for (let i = from; i < to; i++) {
    const outlet = outletAt(view, i, limit) ?? initialsAt(view, i, to);
    if (outlet) return { phrase: withMention(view, outlet), sort: 'NAMED', to: Math.max(to, outlet.to) };
    const title = titleAt(view, i);
    if (title) return { phrase: { ...wordsOf(view, title), mention: null }, sort: 'TITLE', to };
  }
  return null;
}

const isWriting = (lower: string): boolean =>
  carrierKind(lower) === 'DOCUMENT' || /^(?:tweet|post|thread)s?$/.test(lower);

/** Where a noun phrase begins when its possessor is left out: 'his (latest letter)', 'Ruiz’s (letter)'. */
function behindPossessor(view: View, from: number, head: number): number {
  let first = from;
  for (let i = from; i < head; i++)
    if (isPossessive(view, i) || POSSESSIVES.has(view.tokens.lower(i))) first = i + 1;
  return first;
}

function carrierWithin(view: View, from: number, to: number): RelayPhrase | null {
  const head = carrierHead(view, { from, to });
  if (head < 0) return null;
  const sort = isWriting(view.tokens.lower(head)) ? 'DOCUMENT' : 'OUTLET';
  const name = sort === 'OUTLET' ? nameBehind(view, head + 1) : null;
  const last = MEDIA_PEOPLE.has(view.tokens.lower(head + 1)) ? head + 2 : head + 1;
  const { mention } = withMention(view, { from: head, to: last });
  return { phrase: name ?? { from: behindPossessor(view, from, head), to: last, mention }, sort, to };
}

function goBetweenWithin(view: View, from: number, to: number): RelayPhrase | null {
  for (let i = from; i < to; i++)
    if (GO_BETWEENS.has(view.tokens.lower(i)))
      return { phrase: withMention(view, { from, to: i + 1 }), sort: 'PERSON', to };
  return null;
}

/** Reads a phrase that begins at a token as something that passes words on; null when it is nothing of the kind. */
export function relayPhraseAt(view: View, from: number): RelayPhrase | null {
  const first = DETERMINERS.has(view.tokens.lower(from)) ? from + 1 : from;
  const to = runEnd(view, first);
  if (to === first || EVENTS.has(view.tokens.lower(to - 1))) return null;
  return namedWithin(view, first, to) ?? carrierWithin(view, from, to) ?? goBetweenWithin(view, from, to);
}
