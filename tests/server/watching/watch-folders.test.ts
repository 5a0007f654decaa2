import { EventEmitter, once } from 'node:events';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { Corpus } from '../../../src/corpus/corpus.js';
import { crossArticleIdentity } from '../../../src/identity/across-articles.js';
import { readHere } from '../../../src/server/reading/read-document.js';
import { servicesOver } from '../../../src/server/services.js';
import { watchFolders } from '../../../src/server/watching/watch-folders.js';
import { temporaryFolder } from '../../cli/temporary-folder.js';

/** A desk that takes in what comes into a folder, caught up with what it held; `next` waits for what is logged of a file. */
async function watching(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder(files);
  const lines = new EventEmitter();
  const heard: Record<string, unknown>[] = [];
  const write = (line: string) => {
    heard.push(JSON.parse(line));
    lines.emit('line');
  };
  const corpus = new Corpus(crossArticleIdentity);
  const { desk } = servicesOver(corpus);
  const logger = pino({ level: 'debug' }, { write });
  const watch = watchFolders([folder], { desk, read: readHere, logger }, 50);
  onTestFinished(() => watch.close());
  await watch.caughtUp;
  const next = async (name: string, message: string) => {
    for (;;) {
      const at = heard.findIndex(
        ({ location, msg }) => String(location).startsWith(join(folder, name)) && msg === message,
      );
      if (at >= 0) return heard.splice(at, 1)[0]!;
      await once(lines, 'line');
    }
  };
  const taken = (name: string) => next(name, 'a watched article was taken in');
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  return { folder, corpus, desk, next, taken, put };
}

test('what is there at first is taken in, at any depth; what is hidden, a link or no article is not', async () => {
  const away = temporaryFolder({ 'c.txt': 'Elsewhere.' });
  const { folder, corpus, put, taken } = await watching({
    'a.txt': 'Rain fell.',
    'x/b.txt': 'Snow fell.',
    '.c.txt': 'x',
  });
  expect(corpus.counts.articles).toBe(2);
  symlinkSync(join(away, 'c.txt'), join(folder, 'link.txt'));
  put('picture.bin', 'none');
  put('d.txt', 'Hail fell.');
  expect(await taken('d.txt')).toMatchObject({ outcome: 'ADDED', revision: 1 });
  expect(corpus.counts.articles).toBe(3);
});

test('a changed file is a new revision of its article, and the same content changes nothing', async () => {
  const { corpus, desk, put, taken } = await watching({ 'a.txt': '“We won,” said Maria Lopez.' });
  const first = await taken('a.txt');
  expect(first.outcome).toBe('ADDED');
  put('a.txt', '“We lost,” said Maria Lopez.');
  expect(await taken('a.txt')).toMatchObject({ articleId: first.articleId, outcome: 'REVISED', revision: 2 });
  put('a.txt', '“We lost,” said Maria Lopez.');
  expect(await taken('a.txt')).toMatchObject({ outcome: 'UNCHANGED', revision: 2 });
  expect(corpus.counts.articles).toBe(1);
  expect(desk.revisions(String(first.articleId), {}).totalCount).toBe(2);
});

test('an article with an address is known by it, one of several without by the id that it brings along', async () => {
  const { corpus, put, taken } = await watching({});
  const lines = (word: string) =>
    [
      { id: 'a', text: `Rain ${word}.` },
      { text: `Hail ${word}.`, url: 'https://northwire.example/hail' },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n');
  put('one.jsonl', lines('fell'));
  expect([await taken('one.jsonl:1'), await taken('one.jsonl:2')]).toMatchObject([
    { outcome: 'ADDED' },
    { outcome: 'ADDED' },
  ]);
  put('one.jsonl', lines('falls'));
  expect([await taken('one.jsonl:1'), await taken('one.jsonl:2')]).toMatchObject([
    { outcome: 'REVISED' },
    { outcome: 'REVISED' },
  ]);
  expect(corpus.counts.articles).toBe(2);
});

test('what cannot be read is logged with its place, and the rest is taken in', async () => {
  const { put, next, taken } = await watching({});
  put('a.jsonl', '{"text": \n{"text": "Rain fell."}');
  expect(await next('a.jsonl:1', 'of a watched folder this was not read')).toMatchObject({
    code: 'UNREADABLE',
  });
  expect(await taken('a.jsonl:2')).toMatchObject({ outcome: 'ADDED' });
});

test('a removed file leaves its article, and it is said', async () => {
  const { folder, corpus, next } = await watching({ 'a.txt': 'Rain fell.' });
  rmSync(join(folder, 'a.txt'));
  await next('a.txt', 'a watched file was removed; its article stays');
  expect(corpus.counts.articles).toBe(1);
});
