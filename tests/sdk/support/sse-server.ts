import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { buildSchema } from 'graphql';
import { afterAll } from 'vitest';
import { commonJs } from '../../conformance/support/committed.js';

const { createHandler } = commonJs('graphql-sse/lib/use/http') as typeof import('graphql-sse/lib/use/http');

interface Arguments {
  readonly after?: string | null;
  readonly endless?: boolean | null;
}

export interface SseServer {
  /** Under which the stream stands at '/stream'. */
  readonly url: string;
  /** How many streams of quotes are open. */
  open(): number;
}

const SDL = `
  type Query { quotes: Int }
  type Quote { text: String! }
  type QuoteFound { cursor: String! quote: Quote! }
  type Subscription { quoteFound(after: String, endless: Boolean): QuoteFound! failing: Int! }
`;

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

/** The protocol as npm graphql-sse serves it: three quotes with the cursors 1 to 3, or quotes without end. */
export async function serveEvents(): Promise<SseServer> {
  let open = 0;
  async function* quoteFound(_root: unknown, { after = null, endless }: Arguments) {
    open += 1;
    try {
      for (let cursor = Number(after ?? 0) + 1; endless || cursor <= 3; cursor++) {
        await setImmediate();
        yield { quoteFound: { cursor: String(cursor), quote: { text: `This is\nquote “${cursor}”` } } };
      }
    } finally {
      open -= 1;
    }
  }
  async function* failing() {
    yield { failing: 1 };
    yield { failing: null };
  }
  const schema = buildSchema(SDL);
  const fields = schema.getSubscriptionType()!.getFields();
  fields.quoteFound!.subscribe = quoteFound;
  fields.failing!.subscribe = failing;
  const handler = createHandler({ schema });
  const url = await listen((request, response) => {
    if (request.url === '/graphql/stream') void handler(request, response);
    else response.writeHead(404).end();
  });
  return { url, open: () => open };
}
