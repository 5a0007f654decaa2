import { findQuotationMark } from '../../text/quotation-marks.js';
import type { Span } from '../../text/span.js';
import { CHARACTER, classOf } from '../characters.js';
import { takesFullStop } from './abbreviation.js';
import { cliticStart } from './clitics.js';
import { elisionEnd } from './elision.js';
import { TokenTable } from './token-table.js';
import { wordEnd } from './word-end.js';

/** Characters of which a run is one token: ellipses, dashes, doubled straight marks. */
const RUNS = new Set([...'.…-–—"'].map((character) => character.charCodeAt(0)));

/** Two of them are one quotation mark: ''so'', ``so'', ‘‘so’’. */
const DOUBLED = new Set([..."'`‘’"].map((character) => character.charCodeAt(0)));

/**
 * Words and punctuation of each paragraph. Clitics are split off; hyphenated words, dotted abbreviations, ellipses
 * and dashes are one token each, any other punctuation character by itself. The tokens cover all that is not white.
 */
export function tokenise(text: string, paragraphs: readonly Span[]): TokenTable {
  const table = new TokenTable();
  paragraphs.forEach(({ start, end }, paragraph) => {
    let at = start;
    while (at < end) at = addTokenAt(table, text, at, end, paragraph);
  });
  return table;
}

/** Adds what begins at `at` and gives the place where to go on. */
function addTokenAt(table: TokenTable, text: string, at: number, limit: number, paragraph: number): number {
  const klass = classOf(text.charCodeAt(at));
  if (klass === CHARACTER.WHITE) return at + 1;
  if (klass === CHARACTER.LETTER || klass === CHARACTER.DIGIT)
    return addWord(table, text, at, limit, paragraph);
  const elision = elisionEnd(text, at, limit);
  const end = withAttached(text, elision > 0 ? elision : signEnd(text, at, limit, klass), limit);
  const form = text.slice(at, end);
  if (elision < 0 && findQuotationMark(form) !== undefined) table.marks.push(table.length);
  table.add(form, at, end, paragraph);
  return end;
}

function addWord(table: TokenTable, text: string, start: number, limit: number, paragraph: number): number {
  const end = wordEnd(text, start, limit);
  const stop = end < limit && takesFullStop(text, start, end, limit) ? end + 1 : end;
  const form = text.slice(start, stop);
  const clitic = cliticStart(form);
  if (clitic < 0) table.add(form, start, stop, paragraph);
  else addPieces(table, form, start, paragraph, clitic);
  return stop;
}

/** "I'd've" has two clitics. */
function addPieces(table: TokenTable, form: string, start: number, paragraph: number, last: number): void {
  const first = cliticStart(form.slice(0, last));
  const cuts = first < 0 ? [0, last, form.length] : [0, first, last, form.length];
  for (const [index, to] of cuts.slice(1).entries()) {
    const from = cuts[index]!;
    table.add(form.slice(from, to), start + from, start + to, paragraph);
  }
}

function signEnd(text: string, at: number, limit: number, klass: number): number {
  const unit = text.charCodeAt(at);
  if (klass === CHARACTER.SURROGATE) return pairEnd(text, at, limit);
  if (DOUBLED.has(unit)) return at + 1 < limit && text.charCodeAt(at + 1) === unit ? at + 2 : at + 1;
  if (RUNS.has(unit)) return runEnd(text, at, limit);
  return findQuotationMark(text[at]!) === undefined ? at + 1 : markEnd(text, at, limit);
}

/** “““ is one mark, a slip or an ornament; ”” are two, for two passages may end together. */
function markEnd(text: string, at: number, limit: number): number {
  const end = runEnd(text, at, limit);
  return end - at >= 3 ? end : at + 1;
}

function runEnd(text: string, at: number, limit: number): number {
  const unit = text.charCodeAt(at);
  let end = at + 1;
  while (end < limit && text.charCodeAt(end) === unit) end += 1;
  return end;
}

const pairEnd = (text: string, at: number, limit: number): number =>
  Math.min(limit, at + (text.codePointAt(at)! > 0xffff ? 2 : 1));

function withAttached(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && classOf(text.charCodeAt(end)) === CHARACTER.ATTACHED) end += 1;
  return end;
}
