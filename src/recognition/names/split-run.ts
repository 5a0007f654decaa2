import { findNamedBody } from '../../lexicon/en/outlets.js';
import { type ArticleWords, has } from '../words/article-words.js';
import { TRAIT } from '../words/traits.js';
import type { CapitalRun } from './capital-runs.js';
import type { TokenRange } from './tagged-name.js';

/** A stretch of a run that may be a name of its own. */
export interface NameCandidate extends TokenRange {
  /** True when "of", "for" or "and" joins it, as in names of bodies. */
  readonly joined: boolean;
}

const TITLE = TRAIT.HONORIFIC | TRAIT.OFFICE;
const BEFORE_TITLE = TITLE | TRAIT.MODIFIER | TRAIT.DEMONYM;

/** Words in lower case with one space between them. A lone 'X.' at the end of a sentence is 'x'. */
export function lowerPhrase({ tokens }: ArticleWords, { from, to }: TokenRange): string {
  let phrase = to - from === 1 ? tokens.lower(from).replace(/^(.)\.$/, '$1') : tokens.lower(from);
  for (let i = from + 1; i < to; i++) phrase += ` ${tokens.lower(i)}`;
  return phrase;
}

/** A given name before a word that is also a title makes it a surname: 'John Major', 'Billie King'. */
const isSurnameByPlace = (words: ArticleWords, index: number, from: number): boolean =>
  index > from && has(words, index - 1, TRAIT.GIVEN) && !has(words, index - 1, BEFORE_TITLE | TRAIT.PLACE);

/** The last title of the run with a name behind it: 'Acme Chief Executive Ann Lee' gives 'Executive'; -1 when none. */
function lastTitle(words: ArticleWords, { from, to }: TokenRange): number {
  for (let i = to - 2; i >= from; i--) {
    const isTitle = has(words, i, TITLE) || (has(words, i, TRAIT.ROLE) && has(words, i, TRAIT.COMMON));
    if (!isTitle || isSurnameByPlace(words, i, from)) continue;
    const isSuffix = i + 2 === to && has(words, i + 1, TRAIT.NAME_SUFFIX);
    return isSuffix ? -1 : i;
  }
  return -1;
}

const endsAsBodyOrPlace = (words: ArticleWords, { from, to }: TokenRange): boolean =>
  has(words, to - 1, TRAIT.ORGANISATION_HEAD | TRAIT.PLACE_HEAD | TRAIT.THING_HEAD) &&
  !(has(words, to - 1, TRAIT.SURNAME) && has(words, to - 2, TRAIT.GIVEN) && to - from > 1);

const isOnly = (words: ArticleWords, { from, to }: TokenRange, mask: number): boolean => {
  for (let i = from; i < to; i++) if (!has(words, i, mask)) return false;
  return true;
};

function withoutLead(words: ArticleWords, range: TokenRange, mask: number): TokenRange {
  let { from } = range;
  while (from < range.to && has(words, from, mask) && !has(words, from, TRAIT.GIVEN)) from++;
  return { from, to: range.to };
}

function withoutTrail(words: ArticleWords, range: TokenRange, mask: number): TokenRange {
  let { to } = range;
  while (to > range.from && has(words, to - 1, mask)) to--;
  return { from: range.from, to };
}

/** 'the Tarvish Ana Ruiz': behind an article the first of three words is an adjective. */
function withoutAdjective(words: ArticleWords, range: TokenRange): TokenRange {
  const looksSo = /(?:ian|ish|ese|ean)$/.test(words.tokens.form(range.from));
  const isAdjective =
    range.to - range.from > 2 &&
    /^(?:the|a|an)$/.test(words.tokens.lower(range.from - 1)) &&
    !has(words, range.from, TRAIT.GIVEN) &&
    (looksSo || has(words, range.from + 1, TRAIT.GIVEN));
  return isAdjective ? { from: range.from + 1, to: range.to } : range;
}

const USUAL = TRAIT.COMMON | TRAIT.MODIFIER | TRAIT.ROLE | TRAIT.BODY_NOUN;

/** Usual words before a given name are the end of a title: 'Affairs Ana Ruiz', of 'Minister of Foreign Affairs Ana Ruiz'. */
function fromGivenName(words: ArticleWords, range: TokenRange): TokenRange {
  let { from } = range;
  while (from < range.to - 2 && has(words, from, USUAL) && !has(words, from, TRAIT.GIVEN)) from++;
  return from < range.to - 1 && has(words, from, TRAIT.GIVEN) ? { from, to: range.to } : range;
}

/** The words before a title that are no part of it: 'Acme' in 'Acme Chief Executive Ann Lee'. */
const beforeTitle = (words: ArticleWords, range: TokenRange): TokenRange =>
  withoutTrail(words, range, BEFORE_TITLE | TRAIT.ROLE);

function* splitAtTitle(words: ArticleWords, run: CapitalRun): Generator<NameCandidate> {
  const title = lastTitle(words, run);
  if (title < 0) {
    const core = withoutLead(words, withoutAdjective(words, fromGivenName(words, run)), TRAIT.DEMONYM);
    if (core.from < core.to) yield { ...core, joined: run.joined };
    return;
  }
  const before = beforeTitle(words, { from: run.from, to: title });
  if (before.from < before.to) yield { ...before, joined: run.joined };
  yield { from: title + 1, to: run.to, joined: false };
}

/** The names that a run of capitals holds, without titles and adjectives of nationality. */
export function* splitRun(words: ArticleWords, run: CapitalRun): Generator<NameCandidate> {
  if (
    findNamedBody(lowerPhrase(words, run)) ||
    run.joined ||
    (run.to - run.from > 1 && endsAsBodyOrPlace(words, run))
  ) {
    yield run;
  } else if (!isOnly(words, run, BEFORE_TITLE | TRAIT.ROLE) || namesSomebody(words, run)) {
    yield* splitAtTitle(words, run);
  }
}

/** 'King' alone is a title; a run whose first word is a given name may be somebody: 'Dean King'. */
const namesSomebody = (words: ArticleWords, { from, to }: TokenRange): boolean =>
  to - from > 1 && has(words, from, TRAIT.GIVEN) && !has(words, from, TITLE | TRAIT.DEMONYM);
