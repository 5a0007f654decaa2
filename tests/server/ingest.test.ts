import { once } from 'node:events';
import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { ANONYMOUS_READER } from '../../src/access/role.js';
import { analyseArticle } from '../support/analyse-article.js';
import { corpusOf } from '../support/corpus-of.js';
import { INGESTER, serveDesk } from './support/ingesting.js';
import { recordingLogger, serve } from './support/served.js';

const LINES = 'application/x-ndjson';

const post = (url: URL, type: string, body: string | Buffer, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': type, ...headers },
    body: new Uint8Array(Buffer.from(body)),
  });

// biome-ignore lint/suspicious/noExplicitAny: what is told of a line has no type; the tests check its values
type Json = any;

const linesOf = (text: string): Json[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

async function postLines(url: URL, body: string | Buffer, headers = {}) {
  const response = await post(url, LINES, body, headers);
  expect(response.headers.get('content-type')).toMatch(/^application\/x-ndjson/);
  return linesOf(await response.text());
}

const report = (text: string, more = {}) =>
  JSON.stringify({ text, source: 'Northwire', url: 'https://northwire.example/harbour', ...more });

const codesIn = (lines: readonly { error?: { code: string } }[]) =>
  lines.map(({ error }) => error?.code ?? null);

describe('one document', () => {
  let served: Awaited<ReturnType<typeof serveDesk>>;
  beforeAll(async () => {
    served = await serveDesk({ flags: { documentLimit: 100_000 } });
  });

  test('as text is added once', async () => {
    const { ingest, corpus } = served;
    const first = await post(ingest, 'text/plain; charset=utf-8', '“We won,” said Maria Lopez.');
    expect(first.status).toBe(201);
    const told = (await first.json()) as Json;
    expect(told).toEqual({ articleId: expect.stringMatching(/^article_/), outcome: 'ADDED', revision: 1 });
    expect(corpus.article(told.articleId)?.quotes({}).edges[0]?.node.speaker?.name).toBe('Maria Lopez');
    const again = await post(ingest, 'text/plain', '“We won,” said Maria Lopez.');
    expect([again.status, await again.json()]).toEqual([200, { ...told, outcome: 'UNCHANGED' }]);
  });

  test('as JSON is revised, and guarded by the revision that it expects', async () => {
    const { ingest } = served;
    await post(ingest, 'application/json', report('The harbour is open.'));
    const second = await post(ingest, 'application/json', report('It is shut.', { expectedRevision: 1 }));
    expect(await second.json()).toMatchObject({ outcome: 'REVISED', revision: 2 });
    const late = await post(ingest, 'application/json', report('It is wide open.', { expectedRevision: 1 }));
    expect(late.status).toBe(409);
    const { errors } = (await late.json()) as Json;
    expect(errors[0].extensions).toMatchObject({
      code: 'REVISION_CONFLICT',
      expectedRevision: 1,
      currentRevision: 2,
    });
  });

  test.each([
    ['text/plain', ' \n ', 422, 'UNREADABLE_DOCUMENT', 'holds no words'],
    ['text/plain', '', 422, 'UNREADABLE_DOCUMENT', 'holds no words'],
    ['application/json', '{"text": ', 422, 'UNREADABLE_DOCUMENT', 'The body is not JSON'],
    ['application/json', '["text"]', 422, 'UNREADABLE_DOCUMENT', 'is no JSON object'],
    ['application/json', '{"title": "t"}', 422, 'UNREADABLE_DOCUMENT', 'has no "text"'],
    [
      'application/json',
      '{"text": "Rain.", "expectedRevision": "1"}',
      422,
      'UNREADABLE_DOCUMENT',
      'no whole number from 0',
    ],
    ['image/png', 'x', 415, 'UNSUPPORTED_MEDIA_TYPE', 'is in no format that is read'],
    ['application/octet-stream', '\u0000\u0001\u0002\u0003\u0004', 415, 'UNSUPPORTED_MEDIA_TYPE', 'name its'],
    ['application/octet-stream', '', 422, 'UNREADABLE_DOCUMENT', 'holds nothing'],
    ['text/plain', 'x'.repeat(100_001), 413, 'DOCUMENT_TOO_LARGE', 'more than 100000 bytes'],
    ['text/plain', 'x'.repeat(10_000_000), 413, 'DOCUMENT_TOO_LARGE', 'more than 100000 bytes'],
  ])('as %s that is wrong (%#) is refused', async (type, body, status, code, message) => {
    const before = served.corpus.counts;
    const response = await post(served.ingest, type, body);
    const { errors } = (await response.json()) as Json;
    expect([response.status, errors[0].extensions.code]).toEqual([status, code]);
    expect(errors[0].message).toContain(message);
    expect(served.corpus.counts).toEqual(before);
  });

  test('comes as gzip, and a bomb of it does no harm', async () => {
    const gzip = { 'content-encoding': 'gzip' };
    const good = await post(
      served.ingest,
      'text/plain',
      gzipSync('“It packs well,” said Piet Jansen.'),
      gzip,
    );
    expect(good.status).toBe(201);
    const bomb = await post(served.ingest, 'text/plain', gzipSync(Buffer.alloc(50_000_000, 'x')), gzip);
    expect(bomb.status).toBe(413);
    const damaged = await post(served.ingest, 'text/plain', 'no gzip at all', gzip);
    expect([damaged.status, ((await damaged.json()) as Json).errors[0].extensions.code]).toEqual([
      400,
      'STREAM_CUT',
    ]);
    const other = await post(served.ingest, 'text/plain', 'x', { 'content-encoding': 'br' });
    expect(other.status).toBe(415);
  });
});

describe('a file of any format', () => {
  const file = (url: URL, body: string | Buffer, headers: Record<string, string> = {}) =>
    post(url, 'application/octet-stream', body, headers);

  test('that holds one article is answered as a document is', async () => {
    const { ingest, corpus } = await serveDesk();
    const response = await file(ingest, gzipSync('“We won,” said Maria Lopez.'));
    expect([response.status, ((await response.json()) as Json).outcome]).toEqual([201, 'ADDED']);
    expect(corpus.counts.quotes).toBe(1);
  });

  test('that holds several is answered with a line for each, with its place', async () => {
    const { ingest, corpus } = await serveDesk();
    const lines = [report('The harbour is open.'), '{"title": "no text"}', report('It is shut.')];
    const response = await file(ingest, lines.join('\n'));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/x-ndjson/);
    const told = linesOf(await response.text());
    expect(told.map(({ location, outcome, error }) => [location, outcome ?? error.code])).toEqual([
      ['the body:1', 'ADDED'],
      ['the body:2', 'UNREADABLE_DOCUMENT'],
      ['the body:3', 'REVISED'],
    ]);
    expect(corpus.counts.articles).toBe(1);
  });

  test('may be larger than a text, as markup is, and no more', async () => {
    const { ingest } = await serveDesk({ flags: { documentLimit: 100 } });
    const padded = (size: number) => JSON.stringify({ text: 'Rain fell.', padding: 'x'.repeat(size) });
    expect((await file(ingest, padded(6_000))).status).toBe(200);
    expect((await file(ingest, padded(7_000))).status).toBe(413);
  });
});

describe('who may', () => {
  test('nobody, unless the server is told who asks', async () => {
    const { url } = await serve(corpusOf([]));
    const response = await post(new URL('/ingest', url), 'text/plain', 'Rain fell on the harbour.');
    expect(response.status).toBe(401);
  });

  test.each([
    [ANONYMOUS_READER, 401, 'UNAUTHENTICATED'],
    [{ name: 'reading room', roles: ['READER'] } as const, 403, 'FORBIDDEN'],
    [{ name: 'chief', roles: ['ADMIN'] } as const, 201, undefined],
    [INGESTER, 201, undefined],
  ])('%j', async (viewer, status, code) => {
    const { ingest, corpus } = await serveDesk({ viewer });
    const response = await post(ingest, 'text/plain', 'Rain fell on the harbour.');
    const body = (await response.json()) as Json;
    expect([response.status, body.errors?.[0].extensions.code]).toEqual([status, code]);
    expect(corpus.counts.articles).toBe(status === 201 ? 1 : 0);
  });
});

describe('a stream of lines', () => {
  test('tells what became of each, in order; a bad line does not stop the rest', async () => {
    const { ingest, corpus } = await serveDesk({ flags: { documentLimit: 500 } });
    const lines = [
      report('The harbour is open.'),
      'nonsense',
      '',
      report('The harbour is shut.', { expectedRevision: 7 }),
      JSON.stringify({ text: 'x'.repeat(600) }),
      '{"title": "no text"}',
      JSON.stringify({ text: ' ' }),
      report('The harbour is open.'),
      report('The harbour is shut.', { expectedRevision: 1 }),
    ];
    const told = await postLines(ingest, `${lines.join('\n')}\n`);
    expect(told.map(({ line, outcome, revision, error }) => [line, outcome ?? error.code, revision])).toEqual(
      [
        [1, 'ADDED', 1],
        [2, 'UNREADABLE_DOCUMENT', undefined],
        [4, 'REVISION_CONFLICT', undefined],
        [5, 'DOCUMENT_TOO_LARGE', undefined],
        [6, 'UNREADABLE_DOCUMENT', undefined],
        [7, 'UNREADABLE_DOCUMENT', undefined],
        [8, 'UNCHANGED', 1],
        [9, 'REVISED', 2],
      ],
    );
    expect(told[1].error.message).toContain('The line is not JSON');
    expect(told[3].error).toMatchObject({ limit: 500, size: 611 });
    expect(corpus.counts.articles).toBe(1);
  });

  test('may be long, and its last version of an article stands', async () => {
    const { ingest, corpus } = await serveDesk();
    const lines = Array.from({ length: 60 }, (_, index) =>
      report(`“This is version ${index},” said Maria Lopez.`, {
        url: `https://northwire.example/${index % 3}`,
      }),
    );
    const told = await postLines(ingest, lines.join('\n'));
    expect(told.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1));
    const texts = corpus.articles({}).edges.map(({ node }) => node.text);
    expect(texts.sort()).toEqual(
      [57, 58, 59].map((index) => `“This is version ${index},” said Maria Lopez.`),
    );
    expect(told.at(-1)).toMatchObject({ outcome: 'REVISED', revision: 20 });
  });

  test('cut in the middle of a line keeps what was whole', async () => {
    const { ingest, corpus } = await serveDesk();
    const told = await postLines(ingest, `${report('The harbour is open.')}\n{"text": "It is sh`);
    expect(codesIn(told)).toEqual([null, 'LINE_CUT']);
    expect(told[1]).toMatchObject({
      line: 2,
      error: { message: expect.stringContaining('ends inside of this line') },
    });
    expect(corpus.counts.articles).toBe(1);
  });

  test('cut in the middle of its gzip data keeps what was whole, and does not guess at the rest', async () => {
    const { ingest, corpus } = await serveDesk();
    const random = (seed: number) =>
      Array.from({ length: 400 }, (_, i) => ((seed + i) ** 3 % 7919).toString(36)).join(' ');
    const whole = Array.from({ length: 30 }, (_, index) =>
      JSON.stringify({ text: random(index * 5_000) }),
    ).join('\n');
    const packed = gzipSync(whole);
    const told = await postLines(ingest, packed.subarray(0, packed.length / 2), {
      'content-encoding': 'gzip',
    });
    expect(codesIn(told.slice(-2))).toEqual(['LINE_CUT', 'STREAM_CUT']);
    const kept = codesIn(told).filter((code) => code === null).length;
    expect(kept).toBeGreaterThan(5);
    expect(corpus.counts.articles).toBe(kept);
  });

  test('longer than allowed is taken up to there', async () => {
    const { ingest, corpus } = await serveDesk({ flags: { streamLimit: 20_000 } });
    const lines = Array.from({ length: 1_000 }, (_, index) =>
      JSON.stringify({ text: `Ship ${index} came in. ${'It rained. '.repeat(90)}` }),
    );
    const told = await postLines(ingest, lines.join('\n'));
    expect(told.at(-1)).toMatchObject({
      error: { code: 'STREAM_TOO_LARGE', message: expect.stringContaining('20000 bytes') },
    });
    expect(corpus.counts.articles).toBe(told.filter(({ outcome }) => outcome === 'ADDED').length);
  });

  test('goes on after a fault of the server, which is logged under the request id', async () => {
    const { logger, lines } = recordingLogger();
    const { ingest, corpus } = await serveDesk({
      logger,
      parts: {
        analyse: async (raw) => {
          if (raw.text.includes('secret')) throw new Error('/var/lib/secret.db is gone');
          return analyseArticle(raw);
        },
      },
    });
    const body = ['{"text": "a secret"}', '{"text": "The ferry runs."}'].join('\n');
    const told = await postLines(ingest, body, { 'x-request-id': 'r-17' });
    expect(told[0]).toEqual({
      line: 1,
      error: {
        code: 'INTERNAL_SERVER_ERROR',
        message: 'The server failed at this document. Its log tells why, under request id r-17.',
        requestId: 'r-17',
      },
    });
    expect(told[1]).toMatchObject({ line: 2, outcome: 'ADDED' });
    expect(corpus.counts.articles).toBe(1);
    expect(lines.find(({ msg }) => msg === 'a document failed')).toMatchObject({
      requestId: 'r-17',
      err: { message: '/var/lib/secret.db is gone' },
    });
  });
});

describe('while a stream goes on', () => {
  /** A request whose lines are written one by one. */
  function openStream(url: URL) {
    const outgoing = request(url, { method: 'POST', headers: { 'content-type': LINES } });
    outgoing.on('error', () => {});
    return outgoing;
  }

  test('each line is told when it is done, before the next comes', async () => {
    const { ingest } = await serveDesk();
    const outgoing = openStream(ingest);
    outgoing.write(`${report('The harbour is open.')}\n`);
    const [incoming] = await once(outgoing, 'response');
    const [first] = await once(incoming, 'data');
    expect(linesOf(String(first))).toEqual([expect.objectContaining({ line: 1, outcome: 'ADDED' })]);
    outgoing.end(`${report('The harbour is shut.')}\n`);
    const [second] = await once(incoming, 'data');
    expect(linesOf(String(second))).toEqual([expect.objectContaining({ line: 2, outcome: 'REVISED' })]);
  });

  test('no more is read and begun than fits, when documents take their time', async () => {
    const held: (() => void)[] = [];
    let began = 0;
    const { ingest } = await serveDesk({
      parts: {
        analyse: (raw) => {
          began += 1;
          return new Promise((_resolve, reject) =>
            held.push(() => reject(new Error(`${raw.location} was given up`))),
          );
        },
      },
    });
    const outgoing = openStream(ingest);
    const line = (index: number) =>
      `${JSON.stringify({ text: `Ship ${index}. ${'It rained on. '.repeat(7_000)}` })}\n`;
    const writeAll = async () => {
      for (let index = 0; index < 400; index++)
        if (!outgoing.write(line(index))) await once(outgoing, 'drain');
      outgoing.end();
    };
    const written = writeAll();
    while (began < 16) await new Promise((resolve) => setImmediate(resolve));
    for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(began).toBe(16);
    expect(outgoing.writableFinished).toBe(false);
    outgoing.destroy();
    await Promise.race([written.catch(() => {}), new Promise((resolve) => outgoing.once('close', resolve))]);
    for (const letGo of held) letGo();
  });

  test('a client that goes away ends the work; what was whole is kept', async () => {
    const { logger, lines } = recordingLogger();
    const { ingest, corpus, desk } = await serveDesk({ logger });
    const outgoing = openStream(ingest);
    outgoing.write(`${report('The harbour is open.')}\n{"text": "It is`);
    const [incoming] = await once(outgoing, 'response');
    await once(incoming, 'data');
    incoming.on('error', () => {});
    outgoing.destroy();
    await once(outgoing, 'close');
    const again = await postLines(ingest, report('The harbour is open.'));
    expect(again).toEqual([expect.objectContaining({ outcome: 'UNCHANGED' })]);
    expect(corpus.counts.articles).toBe(1);
    expect(lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
    expect(desk.revisions(again[0].articleId, {}).totalCount).toBe(1);
  });
});
