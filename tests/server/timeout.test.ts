import { EventEmitter, once } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.js';
import { servicesOver } from '../../src/server/services.js';
import { corpusOf } from '../support/corpus-of.js';
import { ask, codesOf } from './support/ask.js';
import { recordingLogger, serve } from './support/served.js';
import { numberedArticles } from './support/town-news.js';

const SECOND = 1_000;
const corpus = corpusOf(numberedArticles(1_500));

/** A server whose clock moves on by a second whenever somebody looks at it. */
async function servedSlowly(operationTimeout: number) {
  const state = { looks: 0 };
  const clock = () => {
    state.looks++;
    return state.looks * SECOND;
  };
  const { url } = await serve(corpus, { operationTimeout }, undefined, { clock });
  return { url, state };
}

describe('an operation whose time is over is ended', () => {
  it.each([
    [
      'a walk that finds nothing',
      '{ articles(filter: { text: { contains: "zebra" } }) { edges { cursor } } }',
    ],
    ['a count', '{ articles(first: 0, filter: { text: { contains: "zebra" } }) { totalCount } }'],
  ])('%s', async (_what, query) => {
    const { url, state } = await servedSlowly(5 * SECOND);
    const { errors } = await ask(url, query);
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'OPERATION_TIMEOUT' }]);
    expect(errors[0]?.message).toBe(
      'The operation took longer than 5000 ms and was ended. Ask for less at once.',
    );
    expect(errors[0]?.path).toBeDefined();
    // One look for the log before and one after, one begins the time, five fit in it, and the next ends the work.
    expect(state.looks).toBeLessThanOrEqual(9);
  });

  it('with every list in it', async () => {
    const { url, state } = await servedSlowly(5 * SECOND);
    const query = '{ articles(first: 50) { edges { node { quotes { totalCount } } } } }';
    const { data, errors } = await ask(url, query);
    expect(data).toBeNull();
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'OPERATION_TIMEOUT' }]);
    // No more than one for each list that was to be read.
    expect(state.looks).toBeLessThan(60);
  });

  it('but not one that is in time', async () => {
    const { url } = await servedSlowly(3_600 * SECOND);
    const { data, errors } = await ask(
      url,
      '{ quotes(filter: { text: { contains: "number 7" } }) { totalCount } }',
    );
    expect(errors).toEqual([]);
    expect(data.quotes.totalCount).toBe(111);
  });

  it('and the next operation has its own time', async () => {
    const { url } = await servedSlowly(5 * SECOND);
    const query = '{ articles(filter: { text: { contains: "zebra" } }) { totalCount } }';
    expect(codesOf(await ask(url, query))).toEqual(['OPERATION_TIMEOUT']);
    expect(codesOf(await ask(url, '{ articles { totalCount } }'))).toEqual([]);
  });
});

describe('an operation whose client has gone', () => {
  /** A graph that finds a person only when it is told to, and tells when it is asked and when it reads on. */
  function patientGraph(inner: Corpus) {
    const turns = new EventEmitter();
    const quotes = vi.fn();
    const person = async () => {
      const found = once(turns, 'find');
      turns.emit('asked');
      await found;
      return { quotes };
    };
    const graph = Object.create(inner, { person: { value: person } });
    return { graph, asked: once(turns, 'asked'), quotes, find: () => turns.emit('find') };
  }

  it.each([
    { leaves: true, reads: 0 },
    { leaves: false, reads: 1 },
  ])('is ended as well: %j', async ({ leaves, reads }) => {
    const { logger, lines } = recordingLogger();
    const { graph, asked, quotes, find } = patientGraph(corpus);
    const { url } = await serve({ ...servicesOver(corpus), graph }, {}, logger);
    const client = new AbortController();
    const answer = fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ person(id: "x") { quotes { totalCount } } }' }),
      signal: client.signal,
    }).catch(() => {});
    await asked;
    if (leaves) {
      client.abort();
      const left = () => lines.some(({ msg }) => msg === 'the client went away before its answer');
      await vi.waitFor(() => expect(left()).toBe(true));
    }
    find();
    await answer;
    await ask(url, '{ __typename }');
    expect(quotes).toHaveBeenCalledTimes(reads);
  });
});
