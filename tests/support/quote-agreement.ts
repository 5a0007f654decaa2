/**
 * When what the analysis found is what an editor expects. Lenient where good editors differ: punctuation, marks
 * and white space do not count, nor does a 'that' which opens a quote, nor words marked `?`.
 */
import type { Article } from '../../src/model/article.js';
import type { Quote } from '../../src/model/quote.js';
import { overlaps, type Span } from '../../src/text/span.js';
import type { ExpectedQuote } from './golden-case.js';

const LETTER = /[\p{L}\p{N}]/u;

/** Offsets of the letters and digits in the spans. */
function lettersIn(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const letters = new Set<number>();
  for (const { start, end } of spans) {
    for (let at = start; at < end; at += 1) if (LETTER.test(text[at]!)) letters.add(at);
  }
  return letters;
}

/** True when both cover the same letters, those of `optional` and of an opening 'that' left aside. */
export function sameWords(
  text: string,
  expected: readonly Span[],
  actual: readonly Span[],
  optional: readonly Span[],
): boolean {
  const openings = expected.flatMap((segment) => openingThat(text, segment));
  const free = lettersIn(text, [...optional, ...openings]);
  const [wanted, found] = [lettersIn(text, expected), lettersIn(text, actual)];
  const strict = (letters: ReadonlySet<number>) => [...letters].filter((letter) => !free.has(letter));
  return (
    strict(wanted).every((letter) => found.has(letter)) && strict(found).every((letter) => wanted.has(letter))
  );
}

function openingThat(text: string, { start, end }: Span): readonly Span[] {
  const inside = /^\W*that\b/.exec(text.slice(start, end));
  if (inside !== null) return [{ start, end: start + inside[0].length }];
  const before = /\bthat\W*$/.exec(text.slice(Math.max(0, start - 10), start));
  return before === null ? [] : [{ start: start - before[0].length, end: start }];
}

/** Pairs each expected quote with the found one that shares most of its letters; a found quote is used once. */
export function pairQuotes(
  text: string,
  expected: readonly ExpectedQuote[],
  actual: readonly Quote[],
): ReadonlyMap<ExpectedQuote, Quote> {
  const pairs = expected
    .flatMap((wanted) => actual.map((found) => ({ wanted, found, share: share(text, wanted, found) })))
    .filter((pair) => pair.share > 0)
    .toSorted((a, b) => b.share - a.share);
  const chosen = new Map<ExpectedQuote, Quote>();
  const used = new Set<Quote>();
  for (const { wanted, found } of pairs) {
    if (chosen.has(wanted) || used.has(found)) continue;
    chosen.set(wanted, found);
    used.add(found);
  }
  return chosen;
}

/** Letters in both, as a share of the letters in either. */
function share(text: string, wanted: ExpectedQuote, found: Quote): number {
  const [a, b] = [lettersIn(text, wanted.segments), lettersIn(text, found.segments)];
  const both = [...a].filter((letter) => b.has(letter)).length;
  return both / (a.size + b.size - both || 1);
}

/** A mention or cue agrees when it touches the marked words: 'Ms Lopez' for 'Lopez'. */
export const sameMention = (expected: Span, actual: Span | null): boolean =>
  actual !== null && overlaps(expected, actual);

/** `expected` may give several names that are right: 'Veldrania|Veldranian government'. */
export const sameName = (expected: string, actual: string): boolean =>
  expected.split('|').some((name) => plainName(name) === plainName(actual));

const plainName = (name: string): string =>
  name
    .replaceAll('’', "'")
    .replace(/^(the|an?) /i, '')
    .trim()
    .toLowerCase();

/** 'speaker Maria Lopez' for a person, 'body police' for a source, 'speaker -' for nobody. */
export function whoSpeaks(article: Article, { speaker }: Quote): string {
  const entity = speaker === null ? undefined : article.entities[speaker];
  if (entity === undefined) return 'speaker -';
  return entity.kind === 'PERSON' ? `speaker ${entity.name}` : `body ${entity.name}`;
}

export function sameSpeaker(expected: string, actual: string): boolean {
  const [role, actualRole] = [expected.split(' ', 1)[0]!, actual.split(' ', 1)[0]!];
  return role === actualRole && sameName(expected.slice(role.length + 1), actual.slice(role.length + 1));
}

export const relayOf = (article: Article, { source }: Quote): string =>
  source === null ? '-' : (article.entities[source]?.name ?? '-');
