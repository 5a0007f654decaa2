/**
 * A golden file: cases one after another, each a title, expectation lines and a marked text (`marked-text.ts`).
 * tests/golden/README.md shows the format to editors.
 */
import type { Span } from '../../src/text/span.js';
import { type Mark, parseMarked } from './marked-text.js';

/** What an editor expects of one quote. What is undefined is not checked. */
export interface ExpectedQuote {
  readonly number: number;
  readonly segments: readonly Span[];
  readonly cue: Span | undefined;
  readonly speakerMention: Span | undefined;
  readonly relayMention: Span | undefined;
  /** 'direct', or several that are right: 'mixed|direct'. */
  readonly kind: string | undefined;
  /** 'speaker Maria Lopez' for a person, 'body police' for a body, 'speaker -' for nobody. */
  readonly who: string | undefined;
  /** Name of the source that passed the words on; '-' for none. */
  readonly relay: string;
  /** True where editors differ on whether it is a quote at all. */
  readonly mayBeMissing: boolean;
}

/** Expectations of the whole article: 'people', 'authors', 'source', ... -> the line as the editor wrote it. */
type ArticleLines = ReadonlyMap<string, string>;

export interface GoldenCase {
  readonly title: string;
  readonly text: string;
  readonly quotes: readonly ExpectedQuote[];
  /** Words that may be in or out of a quote. */
  readonly optional: readonly Span[];
  readonly lines: ArticleLines;
}

const ARTICLE_KEYS = [
  'people',
  'authors',
  'source',
  'sources',
  'paragraphs',
  'sentences',
  'diagnostics',
  'aliases',
  'roles',
];
const HEADER = /^(q\d+|[a-z]+): *(.*)$/;

/** @throws Error that names the case in which something is wrong. */
export function parseGoldenFile(content: string): readonly GoldenCase[] {
  return content
    .split(/^# /m)
    .slice(1)
    .map((block) => parseGoldenCase(block));
}

function parseGoldenCase(block: string): GoldenCase {
  const [title = '', ...rest] = block.split('\n');
  const header = rest.slice(0, headerLength(rest));
  const body = rest.slice(header.length).join('\n').trim();
  try {
    return { title, ...expectations(header, body) };
  } catch (error) {
    throw new Error(`golden case "${title}": ${(error as Error).message}`);
  }
}

/** Headers stop at the first line that is none: 'Dr. Ekwall: Why?' may begin a text. */
function headerLength(lines: readonly string[]): number {
  const first = lines.findIndex((line) => !isHeader(line));
  return first === -1 ? lines.length : first;
}

function isHeader(line: string): boolean {
  const key = HEADER.exec(line)?.[1];
  return key !== undefined && (/^q\d+$/.test(key) || ARTICLE_KEYS.includes(key));
}

function expectations(header: readonly string[], body: string): Omit<GoldenCase, 'title'> {
  const { text, marks } = parseMarked(body);
  const lines = new Map(header.map((line) => HEADER.exec(line)!.slice(1) as [string, string]));
  const numbers = new Set(marks.flatMap(({ quotes }) => quotes));
  const quotes = [...numbers].toSorted((a, b) => a - b).map((number) => expectedQuote(number, marks, lines));
  const unmarked = [...lines.keys()].find((key) => /^q\d/.test(key) && !numbers.has(Number(key.slice(1))));
  if (unmarked !== undefined) throw new Error(`${unmarked} has a line and no mark`);
  const optional = marks.filter(({ role }) => role === '?');
  return { text, quotes, optional, lines: new Map([...lines].filter(([key]) => !/^q\d/.test(key))) };
}

function expectedQuote(number: number, marks: readonly Mark[], lines: ArticleLines): ExpectedQuote {
  const own = (role: Mark['role']) =>
    marks.filter((mark) => mark.role === role && mark.quotes.includes(number));
  const segments = own('q');
  if (segments.length === 0) throw new Error(`quote ${number} has a cue, speaker or relay and no words`);
  return {
    number,
    segments,
    cue: own('cue')[0],
    speakerMention: own('speaker')[0],
    relayMention: own('relay')[0],
    ...quoteFields(lines.get(`q${number}`) ?? ''),
  };
}

/** 'direct; speaker Maria Lopez; relay Northwire': each part may be missing. */
function quoteFields(line: string): Pick<ExpectedQuote, 'kind' | 'who' | 'relay' | 'mayBeMissing'> {
  const fields = line.split(';').map((field) => field.trim());
  const stray = fields.find(
    (field) => !/^$|^maybe$|^(direct|mixed|indirect)\b|^(speaker|body|relay) /.test(field),
  );
  if (stray !== undefined) throw new Error(`cannot read "${stray}"`);
  return {
    mayBeMissing: fields.includes('maybe'),
    kind: fields.find((field) => /^(direct|mixed|indirect)/.test(field)),
    who: fields.find((field) => /^(speaker|body) /.test(field)),
    relay: fields.find((field) => field.startsWith('relay '))?.slice('relay '.length) ?? '-',
  };
}
