import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient as createStreamClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { createClient } from '../../../src/sdk/client.js';
import { QuoteFoundDocument } from '../../../src/sdk/generated/operations.js';
import { article } from '../../support/article-builder.js';
import { corpusOf } from '../../support/corpus-of.js';
import { ask } from '../support/ask.js';
import { folderOfTests } from '../support/keys.js';
import { serve } from '../support/served.js';
import { tellingServices } from './support/live-services.js';
import { openSocket, socketUrl } from './support/raw-socket.js';
import { openStream } from './support/sse-reader.js';

const text = 'subscription Came($after: String!) { articleIngested(after: $after) { articleId } }';
const idOf = (document: string) => `sha256:${createHash('sha256').update(document).digest('hex')}`;
const documentId = idOf(text);
const manifest = join(folderOfTests(), 'documents.json');

let url: string;
let strict: string;
let variables: { readonly after: string };
const told = { data: { articleIngested: { articleId: 'article_strike' } } };

beforeAll(async () => {
  const trusted = [text, QuoteFoundDocument.query];
  writeFileSync(
    manifest,
    JSON.stringify(Object.fromEntries(trusted.map((each) => [idOf(each).slice('sha256:'.length), each]))),
  );
  const corpus = corpusOf([]);
  const services = tellingServices(corpus);
  variables = { after: services.events.cursor };
  corpus.add(article({ id: 'strike', quotes: [{ text: 'We stop at midnight', speaker: 'Ines Falk' }] }));
  ({ url } = await serve(services, { trustedDocuments: manifest }));
  ({ url: strict } = await serve(services, { trustedDocuments: manifest, trustedOnly: true }));
});

const servers = [
  ['beside others', () => url],
  ['where nothing else is answered', () => strict],
] as const;

describe.each(servers)('a trusted document, %s,', (_, at) => {
  it.each([
    ['documentId', { query: '', documentId }],
    ['extensions.persistedQuery', { query: '', extensions: { persistedQuery: documentId } }],
  ])('is named over a WebSocket by %s', async (_name, payload) => {
    const { init, send, next } = await openSocket(at());
    await init();
    send({ id: '1', type: 'subscribe', payload: { ...payload, variables } });
    expect(await next()).toEqual({ id: '1', type: 'next', payload: told });
  });

  it('is named over an event stream, by POST and GET', async () => {
    const posted = await openStream(`${at()}/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId, variables }),
    });
    expect(await posted.next()).toEqual({ event: 'next', data: told });
    const search = new URLSearchParams({ documentId, variables: JSON.stringify(variables) });
    const got = await openStream(`${at()}/stream?${search}`);
    expect(await got.next()).toEqual({ event: 'next', data: told });
  });

  it('is named by the clients of the protocols', async () => {
    const request = { query: '', extensions: { persistedQuery: documentId }, variables };
    const socket = createSocketClient({ url: socketUrl(at()), webSocketImpl: WebSocket, retryAttempts: 0 });
    onTestFinished(() => void socket.dispose());
    const overSocket = socket.iterate(request);
    expect((await overSocket.next()).value).toEqual(told);
    await overSocket.return?.();
    const stream = createStreamClient({ url: `${at()}/stream`, retryAttempts: 0 });
    onTestFinished(() => stream.dispose());
    const overStream = stream.iterate(request);
    expect((await overStream.next()).value).toEqual(told);
    await overStream.return?.();
  });

  it('is sent by the client of Verbatim by its id', async () => {
    const client = createClient({ url: at(), trustedDocuments: true });
    for await (const { quoteFound } of client.quoteFound(variables)) {
      expect(quoteFound.quote.text).toBe('We stop at midnight');
      break;
    }
  });

  it('is none when its id is unknown, malformed, or comes with a text', async () => {
    const { init, send, next } = await openSocket(at());
    await init();
    const unknown = at() === strict ? 'DOCUMENT_NOT_TRUSTED' : 'PERSISTED_QUERY_NOT_FOUND';
    const refused = [
      [unknown, { query: '', documentId: idOf('subscription { nothing }') }],
      ['BAD_REQUEST', { query: '', documentId: 'md5:1' }],
      ['BAD_REQUEST', { query: '', documentId: 7 }],
      ['BAD_REQUEST', { query: text, documentId }],
    ] as const;
    for (const [code, payload] of refused) {
      send({ id: '1', type: 'subscribe', payload });
      expect(await next()).toMatchObject({ type: 'error', payload: [{ extensions: { code } }] });
    }
  });
});

it('a text is refused over WebSocket and event stream where trusted documents alone are answered', async () => {
  const { init, subscribe, next } = await openSocket(strict);
  await init();
  subscribe('1', text, variables);
  expect(await next()).toMatchObject({ payload: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] });
  const reply = await ask(`${strict}/stream`, text, { headers: { accept: 'text/event-stream' } });
  expect(reply.errors).toMatchObject([{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }]);
});
