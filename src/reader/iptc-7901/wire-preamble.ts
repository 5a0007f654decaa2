import type { PublishingStatus } from '../../model/document-facts.js';
import { namesOfByline } from '../fields/authors/byline-names.js';
import type { WireLine } from './wire-line.js';
import type { WireMessage } from './wire-message.js';

/** What stands before the text of a message. */
export interface WirePreamble {
  /** 'Tarn-ferry/harbour/': keywords, parted by strokes or hyphens. */
  readonly keywords: readonly string[];
  readonly headline: readonly WireLine[];
  readonly bylines: readonly WireLine[];
  /** 'CORRECTION', '2ND LEAD', 'EMBARGOED UNTIL ...'. */
  readonly notes: readonly string[];
  /** Lines from here on are the text. */
  readonly text: readonly WireLine[];
}

const BYLINE = /^by\s+\S/i;

const UNNAMED = /^by (?:\S+ )?(?:correspondents|staff|reporters)$/i;

/** A line that begins with 'By' and names somebody; 'By noon the harbour was shut' does not. */
export const isByline = (text: string): boolean =>
  BYLINE.test(text) && (namesOfByline(text, null).length > 0 || UNNAMED.test(text));

const NOTE =
  /^(?:\(?eds?[:.]|refile|repeat|recast|update\b|upd\b|\d+(?:st|nd|rd|th)\s+(?:lead|update|ld)|attention|advisory|editor|correct|corrected|embargo|urgent|flash|bulletin|kill|withhold|withheld|not for publication|mandatory|sub(?:stitut)?|adds?\s)/i;

/** 'Tarn-ferry/harbour/' and 'FERRY-TARN'; a sentence has a space in front of its stroke. */
const isKeywordLine = (text: string): boolean =>
  /^\S[^.?!]*\/$/.test(text) || (!/\s/.test(text) && /[-/]/.test(text));

/** A blank line or an indented one ends what stands before the text; a message with neither has no such lines. */
function endOfPreamble(lines: readonly WireLine[]): number {
  const first = lines.findIndex(({ text }) => text !== '');
  const end = lines.findIndex(({ text, indent }, index) => index > first && (text === '' || indent >= 2));
  const isText = (lines[first]?.indent ?? 0) >= 2;
  return end < 0 || isText || lines.slice(end).every(({ text }) => text === '') ? 0 : end;
}

/** Ends a line that is no text. */
const MARK = '=';

function withoutMark(line: WireLine): WireLine {
  let size = line.text.length;
  while (line.text[size - 1] === MARK) size -= 1;
  const text = line.text.slice(0, size).trimEnd();
  return { ...line, text, end: line.start + text.length };
}

type LineRole = 'KEYWORDS' | 'BYLINE' | 'NOTE' | 'HEADLINE';

/** Longer lines are text whatever they begin with. */
const LONGEST = 200;

function roleOf({ text }: WireLine): LineRole {
  if (text.length > LONGEST) return 'HEADLINE';
  if (isKeywordLine(text)) return 'KEYWORDS';
  if (isByline(text)) return 'BYLINE';
  return NOTE.test(text) ? 'NOTE' : 'HEADLINE';
}

/** Parts the lines before the text by what they say: keywords, notes and bylines by their form, the headline is the rest. */
export function preambleOf({ head, text }: WireMessage): WirePreamble {
  const end = endOfPreamble(text);
  const lines = [...head, ...text.slice(0, end)].filter((line) => line.text !== '').map(withoutMark);
  const ofRole = (role: LineRole): readonly WireLine[] => lines.filter((line) => roleOf(line) === role);
  return {
    keywords: ofRole('KEYWORDS')
      .flatMap((line) => line.text.split('/'))
      .map((word) => word.trim())
      .filter((word) => word !== ''),
    headline: ofRole('HEADLINE'),
    bylines: ofRole('BYLINE'),
    notes: ofRole('NOTE').map((line) => line.text),
    text: text.slice(end),
  };
}

const STATUSES: readonly (readonly [RegExp, PublishingStatus])[] = [
  [/\bkill\b/i, 'CANCELED'],
  [/\b(?:withhold|withheld|not for publication)\b/i, 'WITHHELD'],
  [/\bembargo/i, 'EMBARGOED'],
];

export const statusOf = (notes: readonly string[]): PublishingStatus =>
  STATUSES.find(([pattern]) => notes.some((note) => pattern.test(note)))?.[1] ?? 'USABLE';

const DATE_TIME = /\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})? ?(?:Z|[+-]\d{2}:?\d{2}))?/i;

/** The moment that an embargo names as ISO 8601; other dates have no certain year or zone. */
export const embargoOf = (notes: readonly string[]): string | null =>
  notes
    .filter((note) => /\bembargo/i.test(note))
    .map((note) => DATE_TIME.exec(note)?.[0] ?? null)
    .find((date) => date !== null) ?? null;
