/**
 * What an editor expects of a whole article, as a list to read beside it: lines for the article, an empty line, and
 * a line for each quote in reading order (tests/golden/README.md):
 *
 *     Maria Lopez (Northwire), direct: We will appeal / And we will win.
 *
 * The words are found in the article from the place of the quote before on.
 */
import type { Article } from '../../src/model/article.js';
import type { Span } from '../../src/text/span.js';
import { articleLine } from './article-lines.js';
import type { ExpectedQuote, GoldenCase } from './golden-case.js';
import { foundQuotes } from './golden-view.js';
import { parseMarked } from './marked-text.js';

const QUOTE_LINE = /^(maybe )?([^(,:]+)(?: \(([^)]+)\))?, ([a-z|?]+): (.+)$/;

/** @throws Error that names the line which cannot be read, or whose words the article does not hold. */
export function parseListing(listing: string, text: string): GoldenCase {
  const [header = '', body = ''] = listing.split(/\n\n/);
  const lines = new Map(header.split('\n').map((line) => line.split(/: (.*)/, 2) as [string, string]));
  const quotes: ExpectedQuote[] = [];
  const optional: Span[] = [];
  let from = 0;
  for (const line of body.split('\n').filter(Boolean)) {
    const match = QUOTE_LINE.exec(line);
    if (match === null) throw new Error(`cannot read "${line}"`);
    const words = locate(match[5]!, text, from);
    from = words.segments[0]!.start;
    optional.push(...words.optional);
    quotes.push({ ...fieldsOf(match), number: quotes.length + 1, segments: words.segments });
  }
  return { title: 'listing', text, quotes, optional, lines };
}

function fieldsOf([, maybe, who = '', relay, kind = '']: RegExpExecArray): Omit<
  ExpectedQuote,
  'number' | 'segments'
> {
  return {
    cue: undefined,
    speakerMention: undefined,
    relayMention: undefined,
    kind: kind === '?' ? undefined : kind,
    who: who === '?' ? undefined : who.startsWith('body ') ? who : `speaker ${who}`,
    relay: relay ?? '-',
    mayBeMissing: maybe !== undefined,
  };
}

function locate(words: string, text: string, from: number) {
  const segments: Span[] = [];
  const optional: Span[] = [];
  let at = from;
  for (const piece of words.split(' / ')) {
    const marked = parseMarked(piece);
    const start = text.indexOf(marked.text, at);
    if (start === -1) throw new Error(`the article does not hold "${marked.text}" here`);
    at = start + marked.text.length;
    segments.push({ start, end: at });
    optional.push(...marked.marks.map((mark) => ({ start: start + mark.start, end: start + mark.end })));
  }
  return { segments, optional };
}

/** Equal strings when the article holds what the listing says. */
export function compareWithListing(article: Article, listing: GoldenCase) {
  const lines = [...listing.lines].map(([key, line]) => [key, articleLine(article, key, line)] as const);
  return {
    expected: printListing(listing.text, [...listing.lines], listing.quotes),
    actual: printListing(listing.text, lines, foundQuotes(article, listing)),
  };
}

type Lines = readonly (readonly [string, string])[];

function printListing(text: string, lines: Lines, quotes: readonly ExpectedQuote[]): string {
  const inOrder = quotes.toSorted((a, b) => a.segments[0]!.start - b.segments[0]!.start);
  const header = lines.map(([key, line]) => `${key}: ${line}`);
  return `${[...header, '', ...inOrder.map((quote) => quoteLine(text, quote))].join('\n')}\n`;
}

function quoteLine(text: string, { who, relay, kind, segments }: ExpectedQuote): string {
  const speaker = who?.replace(/^speaker /, '') ?? '?';
  const words = segments.map(({ start, end }) => text.slice(start, end)).join(' / ');
  return `${speaker}${relay === '-' ? '' : ` (${relay})`}, ${kind ?? '?'}: ${words}`;
}
