import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { verbatim } from './captured-terminal.js';
import { temporaryFolder } from './temporary-folder.js';

const TEXT = '“We have no choice,” said Maria Lopez. The sun has set, wise men know.';

const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

const line = (rest: object) => `${JSON.stringify({ id: 'h1', text: TEXT, ...rest })}\n`;
const FOUND = {
  ...at('We have no choice'),
  type: 'direct',
  kind: 'speech',
  speaker: at('Maria Lopez'),
  speaker_canonical: 'Maria Lopez',
};
const MISSED = { ...at('The sun has set'), type: 'indirect', kind: 'other', speaker: at('wise men') };
const PERSON = { ...at('Maria Lopez'), label: 'PER' };

const QUOTES = line({ quotes: [FOUND, MISSED] });

describe('the report for people', () => {
  test('has the measures by type and the errors in context', async () => {
    const { exit, out, err } = await verbatim(['eval', '-'], { stdin: QUOTES });
    expect(err).toBe('');
    expect(exit).toBe(0);
    expect(out).toContain('1 article, 2 gold quotes\n');
    expect(out).toMatch(/Quotes +precision +recall +F1 +direct +mixed +indirect/);
    expect(out).toMatch(/Jaccard 0\.8 +100\.0 +50\.0 +66\.7 +100\.0 +- +0\.0/);
    expect(out).toMatch(/canonical +100\.0/);
    expect(out).toContain('Missed quotes, the longest first (1)');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('[gold The sun has set], [gold speaker wise men] know.');
  });

  test('--kind leaves out gold of other kinds', async () => {
    const { out } = await verbatim(['eval', '-', '--kind', 'speech'], { stdin: QUOTES });
    expect(out).toContain('1 article, 1 gold quote of kind speech\n');
    expect(out).not.toContain('Missed');
  });

  test('--errors 0 shows the measures alone', async () => {
    const { out } = await verbatim(['eval', '-', '--errors', '0'], { stdin: QUOTES });
    expect(out).not.toContain('Missed');
    expect(out).toContain('Jaccard 0.8');
  });

  test('names are measured where the gold has them, quotes where it has those', async () => {
    const folder = temporaryFolder({
      'names.jsonl.gz': gzipSync(line({ entities: [PERSON] })),
      'quotes.jsonl': QUOTES,
    });
    const { exit, out } = await verbatim(['eval', folder]);
    expect(exit).toBe(0);
    expect(out).toContain('2 articles, 2 gold quotes, 1 gold name\n');
    expect(out).toMatch(/PER +100\.0 +100\.0 +100\.0 +1 +1/);
    const names = await verbatim(['eval', join(folder, 'names.jsonl.gz')]);
    expect(names.out).not.toContain('Quotes');
  });

  test('is coloured in a window and no line is wider', async () => {
    const { out } = await verbatim(['eval', '-'], { stdin: QUOTES, columns: 90 });
    expect(out).toContain('\u001B[');
    for (const shown of stripVTControlCharacters(out).split('\n'))
      expect(shown.length).toBeLessThanOrEqual(90);
  });
});

test('--format json holds the same', async () => {
  const { out } = await verbatim(['eval', '-', '--format', 'json'], { stdin: QUOTES });
  const { kind, figures, errors, comparison } = JSON.parse(out);
  expect([kind, comparison]).toEqual([null, null]);
  expect(figures.quotes.rates.jaccard80).toEqual({ precision: 100, recall: 50, f1: 66.7 });
  expect(errors).toMatchObject([{ kind: 'MISSED_QUOTE', count: 1 }]);
  expect(errors[0].findings[0]).toMatchObject({ article: 'h1', note: 'indirect' });
  expect(errors[0].findings[0].marks[0]).toEqual({
    name: 'gold',
    ...at('The sun has set'),
    text: 'The sun has set',
  });
});

describe('two runs', () => {
  async function twoRuns(change: (saved: string) => string, format = 'text') {
    const folder = temporaryFolder({ 'gold.jsonl': QUOTES });
    const [gold, file] = [join(folder, 'gold.jsonl'), join(folder, 'run.json')];
    await verbatim(['eval', gold, '--save', file]);
    const changed = temporaryFolder({ 'before.json': change(readFileSync(file, 'utf8')) });
    return verbatim(['eval', gold, '--against', join(changed, 'before.json'), '--format', format]);
  }

  test('the same twice: nothing gained, nothing lost', async () => {
    const { exit, out } = await twoRuns((saved) => saved);
    expect(exit).toBe(0);
    expect(out).toMatch(/quotes: Jaccard 0\.8 F1 +66\.7 +66\.7 +0\.0/);
    expect(out).toMatch(/jaccard80 +2 +50\.0 +50\.0 +0 +0 +1\.000/);
    expect(out).toContain('McNemar');
    expect(out).not.toMatch(/Lost|Gained/);
  });

  test('what is right now and was wrong before is gained', async () => {
    const { out } = await twoRuns((saved) => saved.replace('"jaccard80":true', '"jaccard80":false'));
    expect(out).toMatch(/jaccard80 +2 +0\.0 +50\.0 +1 +0 +1\.000/);
    expect(out).toContain('Gained quotes (1)');
    expect(out).toContain('“[gold+before+now We have no choice],” said Maria Lopez.');
  });

  test('in JSON as well', async () => {
    const { out } = await twoRuns((saved) => saved.replace('"jaccard80":true', '"jaccard80":false'), 'json');
    const { comparison } = JSON.parse(out);
    expect(comparison).toMatchObject({
      paired: 2,
      unpaired: 0,
      changes: [{ kind: 'GAINED_QUOTE', count: 1 }],
    });
  });

  test.each([
    ['no JSON', () => '{"format', 1, 'before.json: is not JSON'],
    ['no saved run', () => '{"a": 1}', 1, 'before.json: is no saved evaluation: format is wrong'],
    [
      'a run of another kind',
      (saved: string) => saved.replace('"kind":null', '"kind":"speech"'),
      2,
      'with --kind speech',
    ],
    [
      'a run over other gold',
      (saved: string) => saved.replaceAll('h1#', 'h2#'),
      1,
      'holds no item of this gold',
    ],
  ])('%s is refused', async (_name, change, code, message) => {
    const { exit, out, err } = await twoRuns(change);
    expect([exit, out]).toEqual([code, '']);
    expect(err).toContain(message);
  });
});

describe('what cannot be done', () => {
  test('a bad line is told with its place, the others are measured, and the code is 1', async () => {
    const folder = temporaryFolder({
      'dev.jsonl': `${QUOTES}\n${line({ quotes: [{ ...FOUND, end: 400 }] })}`,
    });
    const { exit, out, err } = await verbatim(['eval', folder]);
    expect(exit).toBe(1);
    expect(err).toMatch(/dev\.jsonl:3: quotes\[0\]\.end lies behind the text \(400 of \d+\)\n$/);
    expect(out).toContain('1 article, 2 gold quotes');
  });

  test.each([
    ['plain text', { 'a.txt': TEXT }, [], 1, 'a.txt: is plain text; gold is JSON Lines'],
    ['articles without gold', { 'a.jsonl': line({}) }, [], 1, 'a.jsonl:1: the line holds neither'],
    ['nothing at all', { 'a.jsonl': '' }, [], 1, 'no gold could be read'],
    [
      'a kind that the gold has not',
      { 'a.jsonl': QUOTES },
      ['--kind', 'speach'],
      1,
      'there are: other, speech',
    ],
    ['errors that are no number', { 'a.jsonl': QUOTES }, ['--errors', 'all'], 2, '--errors is "all"'],
    ['an unknown format', { 'a.jsonl': QUOTES }, ['--format', 'xml'], 2, 'Allowed choices are text, json'],
    [
      'a saved run that is not there',
      { 'a.jsonl': QUOTES },
      ['--against', '/nowhere/run.json'],
      1,
      'no such file',
    ],
    ['a folder that is not there', { 'a.jsonl': QUOTES }, ['--save', '/nowhere/run.json'], 1, 'no such file'],
  ])('%s', async (_name, files: Record<string, string>, flags: string[], code, message) => {
    const { exit, err } = await verbatim(['eval', temporaryFolder(files), ...flags]);
    expect(exit).toBe(code);
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
  });
});
