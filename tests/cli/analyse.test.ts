import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { capturedTerminal, verbatim } from './captured-terminal.js';
import { temporaryFolder } from './temporary-folder.js';

const TEXT = 'Harbour to close\n\n“We have no choice,” said Maria Lopez, the mayor.\n';

const idsOf = (out: string): readonly string[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id);

describe('--format jsonl', () => {
  test('prints quotes, speakers and names of an article on one line, offsets into the text as given', async () => {
    const { exit, out } = await verbatim(['analyse', '--format', 'jsonl', '-'], {
      stdin: JSON.stringify({ id: 'h1', text: TEXT }),
    });
    const { id, quotes, entities } = JSON.parse(out);
    expect(exit).toBe(0);
    expect(id).toBe('h1');
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).toMatchObject({
      quoteId: 'q1',
      type: 'direct',
      speaker_canonical: 'Maria Lopez',
      source: null,
    });
    expect(TEXT.slice(quotes[0].start, quotes[0].end)).toBe(quotes[0].text);
    expect(TEXT.slice(...(quotes[0].cue as [number, number]))).toBe('said');
    expect(TEXT.slice(quotes[0].speaker.start, quotes[0].speaker.end)).toContain('Maria Lopez');
    expect(entities).toContainEqual(expect.objectContaining({ label: 'PER', name: 'Maria Lopez' }));
  });

  test('a line an article, in the order of files, folders sorted, gzip unpacked', async () => {
    const line = (id: string) => JSON.stringify({ id, text: TEXT });
    const folder = temporaryFolder({
      'b/second.jsonl': `${line('2')}\r\n\n${line('3')}`,
      'a/first.jsonl.gz': gzipSync(`${line('1')}\n`),
      'c.jsonl': line('4'),
      '.hidden.jsonl': line('5'),
      'node_modules/a.jsonl': line('6'),
    });
    const { exit, out } = await verbatim(['analyse', '--format', 'jsonl', folder]);
    expect(exit).toBe(0);
    expect(idsOf(out)).toEqual(['1', '2', '3', '4']);
  });

  test('the one article of a file is called by its name, one of several by its own id', async () => {
    const folder = temporaryFolder({
      '042bb7b5.txt.gz': gzipSync(TEXT),
      'a.v2.txt': TEXT,
      'b.jsonl': JSON.stringify({ id: 'one', text: TEXT }),
      'no-ending': TEXT,
    });
    const { out } = await verbatim(['analyse', '--format', 'jsonl', folder]);
    expect(idsOf(out)).toEqual(['042bb7b5', 'a.v2', 'one', 'no-ending']);
  });

  test('tells what the document says of itself, its text and its paragraphs', async () => {
    const document = {
      id: 'h1',
      text: TEXT,
      title: 'Harbour',
      authors: ['Maria Santos', 'Piet Jansen'],
      publishedAt: '2024-05-01T10:00:00+02:00',
      source: 'Northwire',
      url: 'https://northwire.example/harbour',
      language: 'en',
    };
    const { out } = await verbatim(['analyse', '--format', 'jsonl', '-'], {
      stdin: JSON.stringify(document),
    });
    const line = JSON.parse(out);
    expect(line).toMatchObject({ ...document, modifiedAt: null, isTeaser: false, status: 'USABLE' });
    expect(line.paragraphs).toEqual([
      { kind: 'HEADLINE', text: 'Harbour to close' },
      { kind: 'BODY', text: '“We have no choice,” said Maria Lopez, the mayor.' },
    ]);
  });

  test('without an id in the document the article has the id of its content', async () => {
    const { out } = await verbatim(['analyse', '--format', 'jsonl', '-'], { stdin: TEXT });
    expect(idsOf(out)[0]).toMatch(/^article_/);
  });
});

describe('--format json', () => {
  test('is one array with everything found, also for one article and for none', async () => {
    const { out } = await verbatim(['analyse', '--format', 'json', '-'], { stdin: TEXT });
    const [article, ...rest] = JSON.parse(out);
    expect(rest).toEqual([]);
    expect(article).toMatchObject({ location: '<stdin>', text: TEXT });
    expect(article.quotes[0]).toMatchObject({
      kind: 'DIRECT',
      speaker: 'Maria Lopez',
      cue: { text: 'said', lemma: 'say' },
    });
    expect(article.people.map(({ name }: { name: string }) => name)).toContain('Maria Lopez');
    const none = await verbatim(['analyse', '--format', 'json', temporaryFolder({ 'a.jsonl': '' })]);
    expect(JSON.parse(none.out)).toEqual([]);
  });
});

describe('--format text, the default', () => {
  test('shows the quote in braces and its speaker behind it, without colour where there is no window', async () => {
    const { exit, out } = await verbatim(['analyse', '-'], { stdin: TEXT });
    expect(exit).toBe(0);
    expect(out.replaceAll(/\s+/g, ' ')).toMatch(
      /“\{We have no choice,\}\[1 Maria Lopez.*\]” said Maria Lopez/,
    );
    expect(out).not.toContain('\u001B');
  });

  test.each([
    ['in a window', { columns: 60 }, true],
    ['in a window with NO_COLOR', { columns: 60, environment: { NO_COLOR: '1' } }, false],
    ['in a window that has none', { columns: 60, environment: { TERM: 'dumb' } }, false],
    ['in a pipe with FORCE_COLOR', { environment: { FORCE_COLOR: '1' } }, true],
    ['in a pipe', {}, false],
  ])('colour %s', async (_name, spec, coloured) => {
    const { out } = await verbatim(['analyse', '-'], { stdin: TEXT, ...spec });
    expect(out.includes('\u001B[')).toBe(coloured);
  });
});

describe('the stream of output', () => {
  test('a reader that goes away (| head) ends the work quietly', async () => {
    let lines = 0;
    const head = new Writable({
      write(_chunk, _encoding, done) {
        lines += 1;
        done(lines > 2 ? Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }) : null);
      },
    });
    const stdin = `${JSON.stringify({ text: TEXT })}\n`.repeat(50);
    const terminal = { ...capturedTerminal({ stdin }), stdout: head };
    expect(await run(['analyse', '--format', 'jsonl', '-'], terminal)).toBe(0);
    expect(lines).toBeLessThan(10);
  });

  test('a slow reader is waited for: never is more than one article under way', async () => {
    let [pending, most] = [0, 0];
    const slow = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        pending += 1;
        most = Math.max(most, pending, slow.writableLength > 0 ? pending : 0);
        setImmediate(() => {
          pending -= 1;
          done();
        });
      },
    });
    const stdin = `${JSON.stringify({ text: TEXT })}\n`.repeat(20);
    await run(['analyse', '--format', 'jsonl', '-'], { ...capturedTerminal({ stdin }), stdout: slow });
    expect(most).toBe(1);
  });

  test('an article of a stream is printed before the next one is read', async () => {
    const order: string[] = [];
    async function* lines() {
      for (const id of ['1', '2']) {
        // The reader looks at the first 4 kB before it begins.
        yield Buffer.from(`${JSON.stringify({ id, text: `${TEXT}${'Rain fell. '.repeat(500)}` })}\n`);
        order.push(`read behind ${id}`);
      }
    }
    const terminal = capturedTerminal();
    const stdout = new Writable({
      write(chunk, _encoding, done) {
        if (String(chunk).trim() !== '') order.push(`printed ${JSON.parse(String(chunk)).id}`);
        done();
      },
    });
    await run(['analyse', '--format', 'jsonl', '-'], {
      ...terminal,
      stdout,
      stdin: Readable.from(lines(), { highWaterMark: 1 }),
    });
    expect(order.indexOf('printed 1')).toBeLessThan(order.indexOf('read behind 2'));
  });
});

test('a bar on stderr while much is read, when stderr is a window and stdout is not', async () => {
  const folder = temporaryFolder({
    'long.jsonl': `${JSON.stringify({ text: 'Rain fell.', padding: '-'.repeat(100_000) })}\n`.repeat(12),
  });
  const window = capturedTerminal({ columns: 80 });
  const piped = capturedTerminal();
  const terminal = { ...piped, stderr: window.stderr };
  expect(await run(['analyse', '--format', 'jsonl', join(folder, 'long.jsonl')], terminal)).toBe(0);
  expect(window.err.text()).toContain('Reading');
  const silent = await verbatim(['analyse', '--format', 'jsonl', folder]);
  expect(silent.err).toBe('');
});
