import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/run.js';
import { capturedTerminal, verbatim } from './captured-terminal.js';
import { temporaryFolder } from './temporary-folder.js';

vi.mock('../../src/server/analysis/analysis-entry.js', () => ({
  ANALYSIS_ENTRY: new URL('../server/analysis/source-worker.mjs', import.meta.url),
}));

const locationsIn = (out: string, folder: string): readonly string[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).location.replace(`${folder}/`, ''));

const analyse = (...arguments_: string[]) => verbatim(['analyse', '--format', 'jsonl', ...arguments_]);

describe('what is given', () => {
  test('a pattern names files, sorted; one that names none is told', async () => {
    const folder = temporaryFolder({ 'b.txt': 'B.', 'a.txt': 'A.', 'x/y/c.txt': 'C.', 'd.log': 'D.' });
    const { exit, out } = await analyse(join(folder, '**/*.{txt,log}'));
    expect([exit, locationsIn(out, folder)]).toEqual([0, ['a.txt', 'b.txt', 'd.log', 'x/y/c.txt']]);
    const none = await analyse(join(folder, '*.html'));
    expect(none.exit).toBe(1);
    expect(none.err).toContain('*.html: no file is matched by this pattern');
  });

  test('a file whose name looks like a pattern is that file', async () => {
    const folder = temporaryFolder({ 'a[1].txt': 'A.' });
    expect(locationsIn((await analyse(join(folder, 'a[1].txt'))).out, folder)).toEqual(['a[1].txt']);
  });

  test('a link out of a folder is told and not followed; one that is named is', async () => {
    const away = temporaryFolder({ 'secret.txt': 'Secret.' });
    const folder = temporaryFolder({ 'a.txt': 'A.' });
    const link = join(folder, 'link.txt');
    symlinkSync(join(away, 'secret.txt'), link);
    const { exit, out, err } = await analyse(folder);
    expect([exit, locationsIn(out, folder)]).toEqual([0, ['a.txt']]);
    expect(err).toContain(`${link}: is a link that leads out of the folder`);
    expect(locationsIn((await analyse(link)).out, folder)).toEqual(['link.txt']);
  });
});

describe('the report', () => {
  const files = {
    'a.txt': 'Rain fell on “the pier.',
    'b.jsonl': '{"text": "Snow fell."}\n{"id": 1}\n',
    'c.bin': 'x',
    'd.bin': 'x',
    'e.txt': '',
  };

  test('tells people what was read, and what was not and why, by code', async () => {
    const folder = temporaryFolder(files);
    const { exit, err } = await analyse(folder);
    expect(exit).toBe(1);
    expect(
      err.replaceAll(`${folder}/`, ''),
    ).toBe(`verbatim: b.jsonl:2: has no "text"; give the article as a string under "text"
verbatim: read 2 articles from 5 documents (1 plain-text, 1 json-lines)
  not read, as something was wrong:
    1 UNREADABLE: b.jsonl:2
  left out:
    2 UNKNOWN_FORMAT: c.bin, d.bin
    1 EMPTY: e.txt
  remarks on what was read:
    1 UNCLOSED_QUOTATION_MARK
`);
  });

  test('is written as JSON where that is asked for, and silent where nothing is to be told', async () => {
    const folder = temporaryFolder(files);
    const report = join(temporaryFolder({}), 'report.json');
    await analyse(folder, '--report', report);
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
      documents: 5,
      articles: 2,
      problems: [{ code: 'UNREADABLE', count: 1, examples: [{ location: `${folder}/b.jsonl:2` }] }],
      leftOut: [
        { code: 'UNKNOWN_FORMAT', count: 2 },
        { code: 'EMPTY', count: 1 },
      ],
      diagnostics: [{ code: 'UNCLOSED_QUOTATION_MARK', count: 1 }],
    });
    expect((await analyse(join(folder, 'a.txt'), '--report', report)).err).toBe('');
  });

  test('--strict ends at the first problem, and what came before is printed', async () => {
    const folder = temporaryFolder({ ...files, 'f.txt': 'Never read.' });
    const { exit, out, err } = await analyse('--strict', folder);
    expect([exit, locationsIn(out, folder)]).toEqual([1, ['a.txt', 'b.jsonl:1']]);
    expect(err).toContain('stopped at the first problem, as --strict has it');
    expect((await analyse('--strict', join(folder, 'c.bin'), join(folder, 'd.bin'))).exit).toBe(0);
  });
});

describe('addresses', () => {
  test.each([
    [['https://news.example/a'], '--fetch lets addresses be fetched'],
    [['--fetch', 'https://news.example/a'], '--fetch needs --allow-hosts'],
    [['--addresses', 'list.txt'], '--addresses needs --fetch'],
  ])('%j is a wrong call', async (arguments_, message) => {
    const { exit, err } = await verbatim(['analyse', ...arguments_]);
    expect(err).toContain(message);
    expect(exit).toBe(2);
  });

  test('of private networks are refused, in arguments and in a list, and files between them are read', async () => {
    const folder = temporaryFolder({ 'a.txt': 'A.', 'list.txt': '# ours\n\nhttp://10.0.0.1/x\n' });
    const { exit, out, err } = await analyse(
      '--fetch',
      '--allow-hosts',
      '127.0.0.1,10.0.0.1',
      '--addresses',
      join(folder, 'list.txt'),
      'http://127.0.0.1/',
      join(folder, 'a.txt'),
    );
    expect([exit, locationsIn(out, folder)]).toEqual([1, ['a.txt']]);
    expect(err).toContain('http://127.0.0.1/: leads to 127.0.0.1, which is no public address');
    expect(err).toContain('http://10.0.0.1/x: leads to 10.0.0.1, which is no public address');
    expect(err).toContain('2 FETCH_FAILED');
  });
});

describe('serve --watch', () => {
  test('serves what the folder holds, and ends with the server', async () => {
    const folder = temporaryFolder({ 'a.txt': '“We won,” said Maria Lopez.' });
    const terminal = capturedTerminal();
    const ended = run(['serve', folder, '--watch', folder, '--port', '0', '--log-level', 'silent'], terminal);
    await terminal.out.until('source');
    expect(terminal.out.text()).toContain('1 article, 1 quote, 1 person');
    writeFileSync(join(folder, 'b.txt'), 'Rain fell.');
    terminal.signal('SIGTERM');
    expect(await ended).toBe(0);
  });

  test('of a folder that is not there fails', async () => {
    const folder = temporaryFolder({});
    const { exit, err } = await verbatim([
      'serve',
      '--watch',
      join(folder, 'nowhere'),
      '--log-level',
      'silent',
    ]);
    expect([exit, err]).toEqual([1, expect.stringContaining('nowhere cannot be watched')]);
  });
});
