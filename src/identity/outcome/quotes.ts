import type { OfficeHolder } from '../../lexicon/en/office-holders.js';
import type { Quote, QuoteDraft } from '../../model/quote.js';
import { type ArticleView, wordsAt } from '../article-view.js';
import type { Referent } from '../referent.js';
import type { Resolution } from '../resolution.js';
import type { EntityBook } from './entity-book.js';

/**
 * How often the words beside a quote lead to the right name, by which its confidence is lowered. Of he and she that were
 * resolved on gum-news 90 % were right in cross-validation; for nominals there is no gold, and the figure is a guess.
 */
const TRUST = { NAME: 1, NOMINAL: 0.95, PRONOUN: 0.9 } as const;

/** Of somebody whom a list of office holders tells: a guess, for a year holds more than its list knows. */
const TRUST_IN_LIST = 0.85;

const joined = (reason: string, why: string): string => (reason ? `${reason} ${why}` : why);

/** Why a name is given that the article does not have. */
const whyByOffice = ({ year }: ArticleView, { name, office, country }: OfficeHolder): string =>
  `The article gives no name; in ${year} ${name} was ${office} of ${country}.`;

/** From the mention beside the quote to the one that names the speaker. */
function chainOf({ mentions }: ArticleView, { antecedents }: Resolution, start: number): readonly number[] {
  const chain = [start];
  const seen = new Set(chain);
  for (let at = start; mentions[at]?.kind !== 'NAME'; ) {
    const next = antecedents[at] ?? null;
    if (next === null || seen.has(next)) break;
    chain.push(next);
    seen.add(next);
    at = next;
  }
  return Object.freeze(chain);
}

const either = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

const MOST_NAMED = 4;

/** Why the words beside a quote do not tell who speaks. */
function whyUnresolved(
  view: ArticleView,
  { ambiguous }: Resolution,
  book: EntityBook,
  mention: number,
): string {
  const words = `“${wordsAt(view, mention)}”`;
  const people = ambiguous.get(mention);
  if (!people) {
    const isPronoun = view.mentions[mention]!.kind === 'PRONOUN';
    return `${words} ${isPronoun ? 'has no earlier name that agrees' : 'is named nowhere in the article'}.`;
  }
  const names = people.slice(0, MOST_NAMED).map((person) => book.entities[book.person(person)]?.name ?? '');
  return `${words} may be ${either(names)}.`;
}

const speakerIndex = (referent: Referent, book: EntityBook): number =>
  referent.kind === 'PERSON' ? book.person(referent) : book.source(referent);

/** A person passes no words on: 'told his wife' has no relay. */
function relayIndex(referent: Referent | null, book: EntityBook): number | null {
  if (!referent || referent.kind === 'PERSON' || referent.kind === 'DESCRIBED_PERSON') return null;
  return book.source(referent);
}

function speakerFields(view: ArticleView, resolution: Resolution, book: EntityBook, draft: QuoteDraft) {
  const { speakerMention, confidence, reason } = draft;
  if (speakerMention === null) return { speaker: null, chain: Object.freeze([]), confidence, reason };
  const referent = resolution.referents[speakerMention] ?? null;
  const chain = chainOf(view, resolution, speakerMention);
  if (!referent) {
    const why = whyUnresolved(view, resolution, book, speakerMention);
    return { speaker: null, chain, confidence, reason: joined(reason, why) };
  }
  const trust = referent.holder ? TRUST_IN_LIST : TRUST[view.mentions[speakerMention]!.kind];
  const why = referent.holder ? joined(reason, whyByOffice(view, referent.holder)) : reason;
  return { speaker: speakerIndex(referent, book), chain, confidence: confidence * trust, reason: why };
}

/** A quote with whom its speaker and relay mentions speak of. */
export function resolveQuote(
  view: ArticleView,
  resolution: Resolution,
  book: EntityBook,
  draft: QuoteDraft,
): Quote {
  const { relayMention } = draft;
  const relaying = relayMention === null ? null : (resolution.referents[relayMention] ?? null);
  return Object.freeze({
    ...draft,
    ...speakerFields(view, resolution, book, draft),
    source: relayIndex(relaying, book),
  });
}
