import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createClient } from '../../src/sdk/index.js';
import { keyFile } from '../server/support/keys.js';
import { serve } from '../server/support/served.js';
import { TOWN_NEWS } from '../server/support/town-news.js';
import { corpusOf } from '../support/corpus-of.js';
import { verbatim } from './captured-terminal.js';
import { temporaryFolder } from './temporary-folder.js';

const keys = keyFile();
const editor = keys.add('ana', 'READER', 'EDITOR').authorization;
const key = editor.slice('Bearer '.length);

async function newsroom(flags = {}) {
  const { url } = await serve(corpusOf(TOWN_NEWS), { keys: keys.path, ...flags });
  const run = (name: string, ...more: readonly string[]) =>
    verbatim(['corrections', name, '--url', url, ...more], { environment: { VERBATIM_KEY: key } });
  return { url, run };
}

/** A speaker that is put right, a rejected quote, and a link that is undone. */
async function corrected(flags = {}) {
  const { url, run } = await newsroom(flags);
  const client = createClient({ url, headers: { authorization: editor } });
  const quoteOf = async (words: string) =>
    (await client.whoSaidWhat({ filter: { text: { contains: words } } })).quotes.edges[0]!.node.id;
  await client.correctQuote({
    input: {
      quote: await quoteOf('too much'),
      expectedVersion: 0,
      speaker: { person: 'Ines Falk' },
      why: 'The recording\thas\nher voice.',
    },
  });
  await client.rejectQuote({
    input: { quote: await quoteOf('fine day'), expectedVersion: 0, why: 'A title.' },
  });
  const { persons } = await client.findPersons({ name: 'Maria Lopez' });
  const { linkWikidata } = await client.linkWikidata({
    input: { speaker: persons.edges[0]!.node.id, expectedVersion: 0, wikidataId: 'Q7', why: 'Known.' },
  });
  if (linkWikidata.__typename !== 'CorrectionSaved') throw new Error(linkWikidata.message);
  await client.undoCorrection({ input: { correction: linkWikidata.correction.id, why: 'Another.' } });
  return { url, run };
}

const linesIn = (text: string) => text.split('\n').filter(Boolean);

describe('corrections list', () => {
  test('prints a line a correction, newest first', async () => {
    const { run } = await corrected();
    const { exit, out } = await run('list');
    expect(exit).toBe(0);
    const rows = linesIn(out).map((line) => line.split('\t'));
    expect(rows.map(([, by, action, status, subject, why]) => [by, action, status, subject, why])).toEqual([
      ['ana', 'LINK_WIKIDATA', 'UNDONE', 'Maria Lopez > Q7', 'Known.'],
      ['ana', 'REJECT_QUOTE', 'APPLIED', '“A fine day”', 'A title.'],
      [
        'ana',
        'CORRECT_QUOTE',
        'APPLIED',
        '“It costs too much” Piet Jansen > Ines Falk',
        'The recording has her voice.',
      ],
    ]);
    for (const row of rows)
      expect([row[0], row[6]]).toEqual([expect.stringMatching(/Z$/), expect.any(String)]);
  });

  test('prints those of a status', async () => {
    const { run } = await corrected();
    expect(linesIn((await run('list', '--status', 'UNDONE')).out)).toHaveLength(1);
    expect((await run('list', '--status', 'ORPHANED')).out).toBe('');
    expect((await run('list', '--status', 'GONE')).exit).toBe(2);
  });
});

describe('corrections export and import', () => {
  test('carry corrections from one server to another, once and for all', async () => {
    const one = await corrected();
    const { exit, out } = await one.run('export');
    expect([exit, linesIn(out).length]).toEqual([0, 3]);
    const other = await newsroom();
    const folder = temporaryFolder({ 'c.jsonl': out, 'c.jsonl.gz': gzipSync(out) });
    const first = await other.run('import', join(folder, 'c.jsonl'));
    expect([first.exit, first.out]).toEqual([0, '3 added, 0 undone, 0 unchanged, 0 problems\n']);
    const again = await other.run('import', join(folder, 'c.jsonl.gz'));
    expect(again.out).toBe('0 added, 0 undone, 3 unchanged, 0 problems\n');
    expect((await other.run('export')).out).toBe(out);
    expect((await other.run('list')).out).toBe((await one.run('list')).out);
  });

  test('what cannot be taken is told with its place, and stops no other line', async () => {
    const [good = '', ...others] = linesIn((await (await corrected()).run('export')).out);
    const { run } = await newsroom();
    const folder = temporaryFolder({
      'c.jsonl': `${good}\n\n{"by": 1}\nnonsense\n${others.join('\n')}`,
    });
    const { exit, out, err } = await run('import', join(folder, 'c.jsonl'));
    expect([exit, out]).toEqual([1, '3 added, 0 undone, 0 unchanged, 2 problems\n']);
    const [first, second] = linesIn(err);
    expect(first).toMatch(/^verbatim: .*c\.jsonl:3: action: \w/);
    expect(second).toMatch(/^verbatim: .*c\.jsonl:4: This is not JSON/);
  });

  test('lines are sent as many at a time as the server takes', async () => {
    const { run, url } = await corrected();
    const [line = ''] = linesIn((await run('export')).out);
    const small = await newsroom({ bodyLimit: 2_048 });
    const others = Array.from({ length: 40 }, (_, index) =>
      line.replace(/"id":"correction_[^"]*"/, `"id":"correction_other${index}"`),
    );
    const huge = line.replace('"why":"', `"why":"${'x'.repeat(3_000)}`);
    const folder = temporaryFolder({ 'c.jsonl': [...others, huge].join('\n') });
    const { exit, out, err } = await small.run('import', join(folder, 'c.jsonl'));
    expect([exit, out]).toEqual([1, '40 added, 0 undone, 0 unchanged, 1 problem\n']);
    expect(err).toMatch(/c\.jsonl:41: longer than the server reads\n$/);
    expect(url).toMatch(/graphql$/);
  });
});

describe('a server that gives nothing', () => {
  test.each([
    ['a wrong key', ['--key', 'x'], 1, 'This is no key'],
    ['nobody there', ['--url', 'http://127.0.0.1:9/graphql'], 1, 'no server answers'],
    ['no address', ['--url', 'here'], 2, 'it takes an address'],
  ])('%s', async (_what, more, code, problem) => {
    const { url } = await newsroom();
    const { exit, out, err } = await verbatim(['corrections', 'list', '--url', url, ...more]);
    expect([exit, out]).toEqual([code, '']);
    expect(err).toContain(problem);
  });

  test('a key without the right to import is told which role it lacks', async () => {
    const { url } = await newsroom();
    const reader = keys.add('reader', 'READER').authorization.slice('Bearer '.length);
    const path = join(temporaryFolder({}), 'c.jsonl');
    writeFileSync(path, '{}');
    const { exit, err } = await verbatim(['corrections', 'import', path, '--url', url, '--key', reader]);
    expect([exit, err]).toEqual([1, expect.stringContaining('needs a key with the role EDITOR')]);
    expect(readFileSync(path, 'utf8')).toBe('{}');
  });

  test('a file that is not there', async () => {
    const { run } = await newsroom();
    const { exit, err } = await run('import', '/nowhere/c.jsonl');
    expect([exit, err]).toEqual([1, expect.stringContaining('no such file')]);
  });
});
