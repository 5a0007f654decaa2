/** What real pages say of themselves, against what their outlets' own parsers say. Skipped where the gold is not there. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { provenanceOf } from '../../../src/reader/content.js';
import { pageFacts } from '../../../src/reader/html/facts/page-facts.js';
import { parseHtml } from '../../../src/reader/markup/parse-markup.js';
import { type FactsScore, type GoldFacts, scoreFacts } from './score-facts.js';

const FOLDER = new URL('../../../../shared/gold/extraction/', import.meta.url);

/** Of 117 pages, 113 of which have authors. Raise them when a page more is read as its outlet reads it. */
const FLOORS = { title: 110, authors: 105, publishedAt: 115 };

interface GoldLine extends GoldFacts {
  /** Compressed page, from the gold's folder on. */
  readonly file: string;
}

const goldLines = (): readonly GoldLine[] =>
  readFileSync(new URL('fundus.jsonl', FOLDER), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldLine);

function scoreOf(line: GoldLine): FactsScore {
  const html = gunzipSync(readFileSync(new URL(line.file, FOLDER))).toString('utf8');
  return scoreFacts(line, pageFacts(parseHtml(html), html, provenanceOf(line.file)));
}

describe.skipIf(!existsSync(FOLDER))('what pages say of themselves', () => {
  test('title, authors and date are those that the outlets’ own parsers find', () => {
    const scores = goldLines().map(scoreOf);
    const right = (field: keyof FactsScore): number => scores.filter((score) => score[field] === true).length;
    const figures = { title: right('title'), authors: right('authors'), publishedAt: right('publishedAt') };
    for (const field of Object.keys(FLOORS) as readonly (keyof typeof FLOORS)[])
      expect(figures[field], JSON.stringify(figures)).toBeGreaterThanOrEqual(FLOORS[field]);
  });
});
