import { onTestFinished } from 'vitest';

export interface ServerSentEvent {
  readonly event: string;
  // biome-ignore lint/suspicious/noExplicitAny: the data is what the event says, which the tests check
  readonly data: any;
}

/** The events of a stream as the HTML standard has them, comments (pings) left out. */
async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerSentEvent, void> {
  let text = '';
  for await (const chunk of body.pipeThrough(
    new TextDecoderStream() as never,
  ) as never as AsyncIterable<string>) {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const lines = text.slice(0, end).split('\n');
      text = text.slice(end + 2);
      const field = (name: string) =>
        lines
          .filter((line) => line.startsWith(`${name}:`))
          .map((line) => line.slice(name.length + 1).trim())
          .join('\n');
      if (field('event') !== '') yield { event: field('event'), data: JSON.parse(field('data') || 'null') };
    }
  }
}

export interface OpenStream {
  readonly response: Response;
  readonly events: AsyncGenerator<ServerSentEvent, void>;
  next(): Promise<ServerSentEvent | undefined>;
  stop(): void;
}

/** Opens an event stream; its answer has begun. */
export async function openStream(url: string, init: RequestInit = {}): Promise<OpenStream> {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const headers = { accept: 'text/event-stream', ...(init.headers as Record<string, string>) };
  const response = await fetch(url, { ...init, headers, signal: controller.signal });
  const events = eventsOf(response.body!);
  return {
    response,
    events,
    next: async () => (await events.next()).value ?? undefined,
    stop: () => controller.abort(),
  };
}

/** Opens a stream for one subscription. */
export const streamQuery = (url: string, query: string, headers: Record<string, string> = {}) =>
  openStream(`${url}/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
