import { EventEmitter, once } from 'node:events';
import { connect } from 'node:net';
import Fastify from 'fastify';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answerHealth } from '../../src/server/http/health.js';
import { ListenError } from '../../src/server/listen.js';
import { stopOnSignals } from '../../src/server/stop-on-signals.js';
import { corpusOf } from '../support/corpus-of.js';
import { ask } from './support/ask.js';
import { beginQuery } from './support/begin-query.js';
import { serve } from './support/served.js';
import { TOWN_NEWS } from './support/town-news.js';

const corpus = corpusOf(TOWN_NEWS);

describe('close', () => {
  it('lets answers that are under way finish', async () => {
    const server = await serve(corpus);
    const query = await beginQuery(server.url);
    let closed = false;
    const closing = server.close().then(() => {
      closed = true;
    });
    await expect(ask(server.url, '{ __typename }')).rejects.toThrow();
    expect(closed).toBe(false);
    expect(await query.finish()).toEqual({
      connection: 'close',
      body: { data: { articles: { totalCount: 3 } } },
    });
    await closing;
  });

  it('takes no more connections', async () => {
    const server = await serve(corpus);
    await ask(server.url, '{ __typename }');
    await server.close();
    await expect(ask(server.url, '{ __typename }')).rejects.toThrow();
  });

  it('does not wait for connections that only stay open', async () => {
    const server = await serve(corpus);
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.resume();
    await once(socket, 'connect');
    await ask(server.url, '{ __typename }');
    await Promise.all([server.close(), once(socket, 'close')]);
  });

  it('may be called again', async () => {
    const server = await serve(corpus);
    await Promise.all([server.close(), server.close()]);
    await server.close();
  });
});

describe('/readyz', () => {
  it('is 503 as soon as the server is about to stop, while /livez stays 200', async () => {
    const app = Fastify();
    let stopping = false;
    answerHealth(app, () => stopping);
    const address = await app.listen({ port: 0, host: '127.0.0.1' });
    onTestFinished(() => app.close());
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    stopping = true;
    const refusal = await fetch(`${address}/readyz`);
    expect([refusal.status, await refusal.text()]).toEqual([503, '{"status":"stopping"}']);
    expect((await fetch(`${address}/livez`)).status).toBe(200);
  });
});

describe('signals', () => {
  class FakeProcess extends EventEmitter {
    exit(code: number): void {
      this.emit('exited', code);
    }
  }

  it.each(['SIGTERM', 'SIGINT'])('%s closes the server and exits with 0', async (signal) => {
    const server = await serve(corpus);
    const process = new FakeProcess();
    const told: string[] = [];
    stopOnSignals(server, process, (name) => told.push(name));
    process.emit(signal);
    expect(await once(process, 'exited')).toEqual([0]);
    expect(told).toEqual([signal]);
    await expect(ask(server.url, '{ __typename }')).rejects.toThrow();
  });

  it('exits with 1 when closing fails', async () => {
    const process = new FakeProcess();
    stopOnSignals({ close: () => Promise.reject(new Error('no')) }, process);
    process.emit('SIGTERM');
    expect(await once(process, 'exited')).toEqual([1]);
  });
});

describe('starting', () => {
  it('says what to do when the port is in use', async () => {
    const { port } = new URL((await serve(corpus)).url);
    const second = serve(corpus, { port });
    await expect(second).rejects.toThrow(ListenError);
    await expect(second).rejects.toThrow(`port ${port} on 127.0.0.1 is in use; choose another with --port`);
  });

  it('says so when the host is not of this machine', async () => {
    await expect(serve(corpus, { host: '192.0.2.1' })).rejects.toThrow(
      '192.0.2.1 is no address of this machine',
    );
  });

  it('is reached by the name localhost', async () => {
    const { url } = await serve(corpus, { host: 'localhost' });
    expect(url).toMatch(/^http:\/\/localhost:\d+\/graphql$/);
    expect((await ask(url, '{ __typename }')).data).toEqual({ __typename: 'Query' });
  });
});
