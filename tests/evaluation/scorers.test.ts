/** The measures are those of the scorers beside the public gold, figure by figure. Skipped where the gold is not there. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { evaluateArticle } from '../../src/evaluation/evaluate-article.js';
import { figuresOf } from '../../src/evaluation/figures.js';
import { readGoldLine } from '../../src/evaluation/gold/read-gold-line.js';
import { predictionsOf } from '../../src/evaluation/predictions.js';
import type { QuoteFigures } from '../../src/evaluation/quotes/quote-figures.js';
import { readLine } from '../../src/reader/json-lines/read-line.js';
import { loadAnalysis } from '../../src/server/analysis/load-analysis.js';

const GOLD = fileURLToPath(new URL('../../../shared/gold/', import.meta.url));

/** Documents of each file; every figure that the scorers print is met in so many. */
const DOCUMENTS = 24;

function linesOf(path: string): readonly string[] {
  const bytes = readFileSync(join(GOLD, path));
  const content = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return content.split('\n').filter(Boolean).slice(0, DOCUMENTS);
}

/** What the scorer prints, and what we measure, over the same predictions. */
async function bothOn(path: string, scorer: string, kind: string | null) {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-scorers-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const analyse = loadAnalysis();
  const lines = linesOf(path);
  const articles = lines.map((line, index) => analyse(readLine(line, `${path}:${index + 1}`)));
  const found = articles.map((article) => predictionsOf(article));
  const printed = articles.map((article, index) => ({ id: article.externalId, ...found[index] }));
  writeFileSync(join(folder, 'gold'), `${lines.join('\n')}\n`);
  writeFileSync(join(folder, 'found'), printed.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const flags = ['--json', ...(kind === null ? [] : ['--kind', kind])];
  const files = [join(folder, 'gold'), join(folder, 'found')];
  const scored = JSON.parse(
    execFileSync(process.execPath, [join(GOLD, scorer), ...files, ...flags], { encoding: 'utf8' }),
  );
  const evaluated = lines.map((line, index) =>
    evaluateArticle(readGoldLine(line, `${path}:${index + 1}`), found[index]!, articles[index]!.id, kind),
  );
  return { scored, figures: figuresOf(evaluated) };
}

/** The figures in the words of the scorer. */
function asScored({ gold, found, rates, byType, speaker, canonical }: QuoteFigures) {
  const all = Object.entries(rates).flatMap(([measure, { precision, recall, f1 }]) => [
    [`${measure}Recall`, recall],
    [`${measure}Precision`, precision],
    [`${measure}F1`, f1],
  ]);
  const types = Object.entries(byType).map(([type, { found: predicted, recall, ...figures }]) => {
    const recalls = Object.entries(recall).map(([measure, figure]) => [`${measure}Recall`, figure]);
    return [type, { ...figures, predicted, ...Object.fromEntries(recalls) }];
  });
  return {
    all: { gold, predicted: found, speaker, canonical, ...Object.fromEntries(all) },
    ...Object.fromEntries(types),
  };
}

describe.skipIf(!existsSync(GOLD))('measured as the scorers do', () => {
  test.each([
    ['quotes/polnear-dev.jsonl.gz', 'speech'],
    ['quotes/gum-news.jsonl', null],
    ['quotes/gum-permissive.jsonl.gz', 'speech'],
  ])('%s, kind %s', async (path, kind) => {
    const { scored, figures } = await bothOn(path, 'score-quotes.mjs', kind);
    expect(asScored(figures.quotes!)).toEqual(scored);
  });

  test('people/ww-dev.jsonl.gz', async () => {
    const { scored, figures } = await bothOn('people/ww-dev.jsonl.gz', 'score-people.mjs', null);
    const asNamed = Object.entries(figures.names!).map(([label, { found, ...rest }]) => [
      label,
      { ...rest, predicted: found },
    ]);
    expect(Object.fromEntries(asNamed)).toEqual(scored);
  });
});
