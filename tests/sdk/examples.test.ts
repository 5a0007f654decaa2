import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { Viewer } from '../../src/access/role.js';
import { createClient } from '../../src/sdk/index.js';
import { serve } from '../server/support/served.js';
import { TOWN_NEWS } from '../server/support/town-news.js';
import { corpusOf } from '../support/corpus-of.js';

/** Runs a program of docs/examples against a server: what it logs, and when it has come to its end. */
function start(example: () => Promise<unknown>, url: string) {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  vi.stubEnv('VERBATIM_URL', url);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
    log.mockRestore();
  });
  return { log, ended: example() };
}

async function printedBy(example: () => Promise<unknown>, url: string): Promise<readonly string[]> {
  const { log, ended } = start(example, url);
  await ended;
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
  const trustedDocuments = fileURLToPath(new URL('../../schema/trusted-documents.json', import.meta.url));
  const { url: trusting } = await serve(corpusOf(TOWN_NEWS), { trustedDocuments, trustedOnly: true });
  const [line] = await printedBy(() => import('../../docs/examples/trusted-documents.js'), trusting);
  expect(line).toBe('Maria Lopez: It stands');
});

/** Everything that the examples write with. */
const EDITOR_AND_INGESTER: Viewer = { name: 'ana', roles: ['READER', 'INGESTER', 'EDITOR'] };
const writable = () => serve(corpusOf(TOWN_NEWS), {}, undefined, { viewerOf: () => EDITOR_AND_INGESTER });

/** Cuts the first event stream behind its first event. */
function cuttingFetch(): typeof fetch {
  const send = globalThis.fetch;
  let isCut = false;
  return async (input, init) => {
    const response = await send(input, init);
    if (isCut || !String(input).endsWith('/stream')) return response;
    isCut = true;
    const cut = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        controller.enqueue(chunk);
        if (Buffer.from(chunk).includes('event: next')) controller.terminate();
      },
    });
    return new Response(response.body!.pipeThrough(cut), response);
  };
}

it('subscribe', async () => {
  const server = await writable();
  const tell = (text: string) => createClient({ url: server.url }).ingestText({ input: { text } });
  vi.stubGlobal('fetch', cuttingFetch());
  const { log, ended } = start(() => import('../../docs/examples/subscribe.js'), server.url);
  const printed = (line: string) => vi.waitFor(() => expect(log).toHaveBeenLastCalledWith(line));
  await printed('Listening');
  await tell('“Fog came in,” said Ines Falk.');
  await printed('Ines Falk: Fog came in,');
  await tell('“Fog went out,” said Ines Falk.');
  await printed('Ines Falk: Fog went out,');
  await Promise.all([expect(ended).rejects.toThrow('fetch failed'), server.close()]);
});

it('ingest', async () => {
  const { url: desk } = await writable();
  expect(await printedBy(() => import('../../docs/examples/ingest.js'), desk)).toEqual(['ADDED: revision 1']);
});

it('corrections', async () => {
  const { url: desk } = await writable();
  expect(await printedBy(() => import('../../docs/examples/corrections.js'), desk)).toEqual([
    'Piet Jansen is now Ines Falk',
    'CorrectionSaved',
  ]);
});
