/**
 * Prints what an editor expects and what the analysis found in one notation, so that a failing golden test shows
 * two texts to compare by eye. Where the two agree, both show the editor's words.
 */
import type { Article } from '../../src/model/article.js';
import type { Quote } from '../../src/model/quote.js';
import type { Span } from '../../src/text/span.js';
import { articleLine } from './article-lines.js';
import type { ExpectedQuote, GoldenCase } from './golden-case.js';
import { type Mark, printMarked } from './marked-text.js';
import {
  pairQuotes,
  relayOf,
  sameMention,
  sameName,
  sameSpeaker,
  sameWords,
  whoSpeaks,
} from './quote-agreement.js';

export interface GoldenViews {
  readonly expected: string;
  readonly actual: string;
}

/** Equal strings when the article is what the case expects. */
export function compareWithGolden(article: Article, golden: GoldenCase): GoldenViews {
  const found = foundQuotes(article, golden);
  const lines = [...golden.lines].map(([key, line]) => [key, articleLine(article, key, line)] as const);
  return {
    expected: printView(golden, golden.quotes, [...golden.lines]),
    actual: printView(golden, found, lines),
  };
}

/** The quotes of the article in the editor's terms: numbered as the editor did, those nobody expects last. */
export function foundQuotes(article: Article, golden: GoldenCase): readonly ExpectedQuote[] {
  const pairs = pairQuotes(golden.text, golden.quotes, article.quotes);
  const expected = [...pairs].map(([wanted, found]) => inTermsOf(wanted, found, article, golden));
  const paired = new Set(pairs.values());
  const surplus = article.quotes.filter((quote) => !paired.has(quote));
  const next = Math.max(0, ...golden.quotes.map(({ number }) => number)) + 1;
  const missing = golden.quotes.filter((quote) => quote.mayBeMissing && !pairs.has(quote));
  const unmarked = surplus.map((quote, index) => unexpected(next + index, quote, article));
  return [...expected, ...missing, ...unmarked].toSorted((a, b) => a.number - b.number);
}

function inTermsOf(wanted: ExpectedQuote, found: Quote, article: Article, golden: GoldenCase): ExpectedQuote {
  const actual = unexpected(wanted.number, found, article);
  const words = sameWords(golden.text, wanted.segments, found.segments, golden.optional);
  const kind = wanted.kind?.split('|').includes(actual.kind!) ? wanted.kind : actual.kind;
  const who = wanted.who && sameSpeaker(wanted.who, actual.who!) ? wanted.who : actual.who;
  return {
    number: wanted.number,
    segments: words ? wanted.segments : actual.segments,
    cue: agreed(wanted.cue, actual.cue),
    speakerMention: agreed(wanted.speakerMention, actual.speakerMention),
    relayMention: agreed(wanted.relayMention, actual.relayMention),
    kind: wanted.kind && kind,
    who: wanted.who && who,
    relay: sameName(wanted.relay, actual.relay) ? wanted.relay : actual.relay,
    mayBeMissing: wanted.mayBeMissing,
  };
}

function agreed(wanted: Span | undefined, actual: Span | undefined): Span | undefined {
  return wanted !== undefined && sameMention(wanted, actual ?? null) ? wanted : wanted && actual;
}

function unexpected(number: number, quote: Quote, article: Article): ExpectedQuote {
  const mention = (index: number | null) => (index === null ? undefined : article.mentions[index]);
  return {
    number,
    segments: quote.segments,
    cue: quote.cue ?? undefined,
    speakerMention: mention(quote.speakerMention),
    relayMention: mention(quote.relayMention),
    kind: quote.kind.toLowerCase(),
    who: whoSpeaks(article, quote),
    relay: relayOf(article, quote),
    mayBeMissing: false,
  };
}

type Lines = readonly (readonly [string, string])[];

function printView({ text, optional }: GoldenCase, quotes: readonly ExpectedQuote[], lines: Lines): string {
  const marks = [
    ...optional.map((span): Mark => ({ ...span, role: '?', quotes: [] })),
    ...quotes.flatMap((quote) => marksOf(quote)),
  ];
  const header = [
    ...lines.map(([key, line]) => `${key}: ${line}`),
    ...quotes.map((quote) => quoteLine(quote)),
  ];
  return `${header.join('\n')}\n\n${printMarked({ text, marks })}\n`;
}

function marksOf({ number, segments, cue, speakerMention, relayMention }: ExpectedQuote): readonly Mark[] {
  const mark = (role: Mark['role'], span: Span | undefined): readonly Mark[] =>
    span === undefined ? [] : [{ start: span.start, end: span.end, role, quotes: [number] }];
  return [
    ...segments.flatMap((segment) => mark('q', segment)),
    ...mark('cue', cue),
    ...mark('speaker', speakerMention),
    ...mark('relay', relayMention),
  ];
}

function quoteLine({ number, kind, who, relay }: ExpectedQuote): string {
  const fields = [kind, who, relay === '-' ? undefined : `relay ${relay}`];
  return `q${number}: ${fields.filter((field) => field !== undefined).join('; ')}`;
}
