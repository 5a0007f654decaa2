import { setTimeout } from 'node:timers/promises';
import { type DocumentChoice, documents } from '../documents.js';
import type { WatchedServer } from './start-server.js';
import type { LoopDelay } from './watch-loop.js';

export interface IngestPlan {
  /** Articles that are served before the first is taken in. */
  readonly corpus: number;
  readonly documents: DocumentChoice;
  /** Bytes of the large documents, of which four are taken in. */
  readonly large: number;
  /** Milliseconds in which nothing is taken in, to compare with. */
  readonly quiet: number;
}

export interface IngestSpeed {
  readonly corpus: number;
  readonly taken: number;
  readonly perSecond: number;
  /** What was going on, and how long the event loop let others wait. */
  readonly delays: readonly (readonly [what: string, delay: LoopDelay])[];
}

const LARGE_DOCUMENTS = 4;

async function post(origin: string, texts: readonly string[]): Promise<void> {
  const body = texts.map((text) => JSON.stringify({ text })).join('\n');
  const headers = { 'content-type': 'application/x-ndjson' };
  const response = await fetch(`${origin}/ingest`, { method: 'POST', headers, body });
  const told = await response.text();
  if (response.status !== 200 || told.includes('"error"')) throw new Error(`not taken in: ${told}`);
}

const QUESTION = JSON.stringify({
  query: '{ quotes(first: 20) { edges { node { text speaker { name } } } } }',
});

/** Reads a page after the other, until the work is done. */
async function whileRead(origin: string, work: Promise<unknown>): Promise<void> {
  let isDone = false;
  const end = () => {
    isDone = true;
  };
  work.then(end, end);
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: QUESTION };
  while (!isDone) await (await fetch(`${origin}/graphql`, request)).text();
  await work;
}

/** Texts of nearly so many bytes; no two are the same. */
function largeTexts(texts: readonly string[], bytes: number): readonly string[] {
  return Array.from({ length: LARGE_DOCUMENTS }, (_, index) => {
    let text = `Collected papers, part ${index}.`;
    for (let next = index; text.length < bytes; next++) text += `\n\n${texts[next % texts.length]}`;
    return text.slice(0, bytes * 0.95);
  });
}

/** Event-loop delay of a server while it is read from: alone, and with articles coming in. */
export async function measureIngest(server: WatchedServer, plan: IngestPlan): Promise<IngestSpeed> {
  const { origin } = server;
  const texts = documents(plan.documents).articles.map(({ text }, index) => `${text}\n\nCopy ${index}.`);
  const watched = async (work: () => Promise<unknown>): Promise<LoopDelay> => {
    await server.watch();
    await whileRead(origin, work());
    return server.report();
  };
  await post(
    origin,
    texts.slice(0, 4).map((text) => `To begin with: ${text}`),
  );
  const reading = await watched(() => setTimeout(plan.quiet));
  const start = performance.now();
  const ingesting = await watched(() => post(origin, texts));
  const perSecond = texts.length / ((performance.now() - start) / 1000);
  const again = await watched(() => post(origin, texts));
  const large = await watched(() => post(origin, largeTexts(texts, plan.large)));
  const delays = [
    ['nothing comes in', reading],
    ['articles come in', ingesting],
    ['the same come again', again],
    [`${LARGE_DOCUMENTS} of ${Math.round(plan.large / 1024)} KiB come in`, large],
  ] as const;
  return { corpus: plan.corpus, taken: texts.length, perSecond, delays };
}
