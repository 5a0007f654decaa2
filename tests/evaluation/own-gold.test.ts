/**
 * The quality gate: how well the analysis does on articles of our own must not fall below floors.json.
 *
 *     RAISE_FLOORS=1 npx vitest run tests/evaluation/own-gold.test.ts     raise the floors to what is measured now
 *     WRITE_GOLD=FILE npx vitest run tests/evaluation/own-gold.test.ts    write the gold for `verbatim eval FILE`
 */
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headlineFigures, type NamedFigure } from '../../src/evaluation/compare/headline-figures.js';
import { evaluateArticle } from '../../src/evaluation/evaluate-article.js';
import { figuresOf } from '../../src/evaluation/figures.js';
import { readGoldLine } from '../../src/evaluation/gold/read-gold-line.js';
import { predictionsOf } from '../../src/evaluation/predictions.js';
import { readLine } from '../../src/reader/json-lines/read-line.js';
import { loadAnalysis } from '../../src/server/analysis/load-analysis.js';
import { raisedFloors, readFloors, writeFloors } from './floors.js';
import { type GoldLine, ownGold } from './own-gold.js';

const gold = ownGold();

/** Precision may be traded for recall; what both come to, and who speaks, may not fall. */
const isGated = ([name]: NamedFigure): boolean => !/precision|recall/.test(name);

const MARK = /[“”"‘]|’(?![\p{L}\p{N}])/u;

/** The kind that the quotation marks in and around the words show; a mark may be left open and taken up a paragraph later. */
function kindByMarks({ text }: GoldLine, { start, end }: GoldLine['quotes'][number]): string {
  const isOpened = /[“"‘]/.test(text.charAt(start - 1));
  if (isOpened && /^(?:[,.!?]?[”"’]|\n\n“)/.test(text.slice(end))) return 'direct';
  return MARK.test(text.slice(start, end)) ? 'mixed' : 'indirect';
}

describe('the gold', () => {
  test('is large and varied enough', () => {
    const quotes = gold.flatMap((line) => line.quotes);
    expect(gold.length).toBeGreaterThanOrEqual(25);
    expect(quotes.length).toBeGreaterThanOrEqual(200);
    for (const type of ['direct', 'mixed', 'indirect']) {
      expect(quotes.filter((quote) => quote.type === type).length).toBeGreaterThanOrEqual(30);
    }
    expect(new Set(gold.map(({ id }) => id)).size).toBe(gold.length);
  });

  test('has the kinds that its quotation marks show, but for transcripts, which have none', () => {
    const quotes = gold.flatMap((line) => line.quotes.map((quote) => ({ line, quote })));
    const wrong = quotes
      .filter(({ line, quote }) => kindByMarks(line, quote) !== quote.type)
      .filter(({ line, quote }) => quote.type !== 'direct' || !line.id.startsWith('interview-'))
      .map(({ line, quote }) => `${line.id}, ${quote.type}: ${line.text.slice(quote.start, quote.end)}`);
    expect(wrong).toEqual([]);
  });

  test('has articles as long as news items', () => {
    const lengths = gold.map(({ id, text }) => ({ id, words: text.split(/\s+/).length }));
    expect(lengths.filter(({ words }) => words < 150 || words > 350)).toEqual([]);
  });
});

test('no measure is below its floor', async () => {
  const analyse = loadAnalysis();
  const articles = gold.map((entry) => {
    const line = JSON.stringify(entry);
    const article = analyse(readLine(line, entry.id));
    return evaluateArticle(readGoldLine(line, entry.id), predictionsOf(article), article.id, null);
  });
  const figures = headlineFigures(figuresOf(articles)).filter(isGated);
  if (process.env.RAISE_FLOORS) writeFloors(raisedFloors(readFloors(), figures));
  if (process.env.WRITE_GOLD) {
    writeFileSync(process.env.WRITE_GOLD, gold.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }
  const floors = readFloors();
  const fallen = figures.filter(([name, figure]) => (figure ?? 0) < (floors[name] ?? 0));
  expect(fallen.map(([name, figure]) => `${name} ${figure}, floor ${floors[name]}`)).toEqual([]);
  expect(Object.keys(floors)).toEqual(figures.map(([name]) => name));
});
