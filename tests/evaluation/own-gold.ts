/**
 * Gold of our own: invented news articles in the notation of the golden cases, in tests/evaluation/gold/*.txt. Beside the
 * lines of a golden case each article has
 *
 *     persons: Maria Lopez, Lopez; Piet Aldous, Aldous
 *     bodies: Northwire; Dock and Ferry Union, DFU
 *
 * the forms of each name. Every place where a form stands is a mention of it, the longest form first.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../../src/text/span.js';
import { type ExpectedQuote, type GoldenCase, parseGoldenFile } from '../support/golden-case.js';

interface GoldLineQuote extends Span {
  readonly type: string;
  readonly kind: 'speech';
  readonly speaker: Span | null;
  readonly speaker_canonical: string | null;
}

/** A line of gold as `verbatim eval` reads it. */
export interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldLineQuote[];
  readonly entities: readonly (Span & { readonly label: 'PER' | 'ORG' })[];
}

const FOLDER = new URL('./gold/', import.meta.url);
const NAME_LINE = /^(persons|bodies): (.*)\n/gm;
const LABELS = { persons: 'PER', bodies: 'ORG' } as const;

interface Form {
  readonly words: string;
  readonly label: 'PER' | 'ORG';
}

/** All articles, in the order of the files. @throws Error that names the article in which something is wrong */
export function ownGold(): readonly GoldLine[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => parseOwnGold(readFileSync(new URL(name, FOLDER), 'utf8')));
}

const parseOwnGold = (content: string): readonly GoldLine[] =>
  content
    .split(/^# /m)
    .slice(1)
    .map((block) => goldLine(`# ${block.replace(NAME_LINE, '')}`, formsOf(block)));

function goldLine(block: string, forms: readonly Form[]): GoldLine {
  const golden = parseGoldenFile(block)[0]!;
  return {
    id: golden.title,
    text: golden.text,
    quotes: golden.quotes
      .flatMap((quote) => quoteLines(quote, golden))
      .toSorted((a, b) => a.start - b.start || b.end - a.end),
    entities: entitiesOf(golden, forms),
  };
}

/** A quote of several segments becomes as many lines, as in the public gold. */
function quoteLines(quote: ExpectedQuote, { title }: GoldenCase): readonly GoldLineQuote[] {
  const { number, segments, kind, who, speakerMention } = quote;
  if (kind === undefined || who === undefined)
    throw new Error(`${title}: q${number} has no kind or no speaker`);
  const name = who.slice(who.indexOf(' ') + 1);
  return segments.map(({ start, end }) => ({
    start,
    end,
    type: kind,
    kind: 'speech',
    speaker: speakerMention === undefined ? null : { start: speakerMention.start, end: speakerMention.end },
    speaker_canonical: name === '-' ? null : name,
  }));
}

function formsOf(block: string): readonly Form[] {
  return [...block.matchAll(NAME_LINE)].flatMap(([, key, list]) =>
    list!.split(/[;,]/).map((words) => ({ words: words.trim(), label: LABELS[key as keyof typeof LABELS] })),
  );
}

function entitiesOf({ title, text }: GoldenCase, forms: readonly Form[]): GoldLine['entities'] {
  const missing = forms.find(({ words }) => !text.includes(words));
  if (missing !== undefined) throw new Error(`${title}: "${missing.words}" is not in the text`);
  const longestFirst = forms.toSorted((a, b) => b.words.length - a.words.length);
  const alternatives = longestFirst.map(({ words }) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const anyForm = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(anyForm)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    label: longestFirst.find((form) => form.words === words)!.label,
  }));
}
