import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyseArticle } from '../support/analyse-article.js';
import { parseGoldenFile } from '../support/golden-case.js';
import { compareWithGolden } from '../support/golden-view.js';
import { rawText } from '../support/raw-text.js';

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

describe.each(files)('%s', (name) => {
  const cases = parseGoldenFile(readFileSync(new URL(name, folder), 'utf8'));

  test.each(cases.map((golden) => [golden.title, golden] as const))('%s', (_title, golden) => {
    const { expected, actual } = compareWithGolden(analyseArticle(rawText(golden.text)), golden);
    expect(actual).toBe(expected);
  });
});
