import { expect, it, onTestFinished, vi } from 'vitest';
import { serve } from '../server/support/served.js';
import { TOWN_NEWS } from '../server/support/town-news.js';
import { corpusOf } from '../support/corpus-of.js';
import { serveEvents } from './support/sse-server.js';
import { trustingFetch } from './support/trusting-fetch.js';

/** What a program of docs/examples prints, run to its end against a server. */
async function printedBy(example: () => Promise<unknown>, url: string): Promise<readonly string[]> {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  vi.stubEnv('VERBATIM_URL', url);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
    log.mockRestore();
  });
  await example();
  return log.mock.calls.map(([line]) => String(line));
}

const { url } = await serve(corpusOf(TOWN_NEWS));

it('pages', async () => {
  expect(await printedBy(() => import('../../docs/examples/pages.js'), url)).toEqual([
    'It stands (Bridge opens)',
    'We will build it And we will build it well. (Council votes on the bridge)',
  ]);
});

it('errors', async () => {
  expect(await printedBy(() => import('../../docs/examples/errors.js'), url)).toEqual([
    'Ask otherwise: WhoSaidWhat: "first" takes a whole number from 0 to 100, not 5000.',
  ]);
});

it('patience', async () => {
  const post = globalThis.fetch;
  const refusal = new Response('', { status: 429, headers: { 'retry-after': '0' } });
  vi.stubGlobal('fetch', vi.fn(post).mockResolvedValueOnce(refusal));
  expect(await printedBy(() => import('../../docs/examples/patience.js'), url)).toEqual([
    'The server asks for 0 seconds of patience.',
    '3 articles',
  ]);
});

it('trusted documents', async () => {
  const { bodies, fetch } = trustingFetch();
  vi.stubGlobal('fetch', fetch);
  const [line] = await printedBy(() => import('../../docs/examples/trusted-documents.js'), url);
  expect(line).toBe('Maria Lopez: It stands');
  expect(bodies).toMatchObject([{ documentId: expect.stringMatching(/^sha256:/) }]);
});

it('subscribe', async () => {
  const { url: events } = await serveEvents();
  expect(await printedBy(() => import('../../docs/examples/subscribe.js'), events)).toEqual([
    'This is\nquote “1”',
    'This is\nquote “2”',
    'This is\nquote “3”',
  ]);
});
