import { StreamCutError } from '../stream-cut-error.js';
import { dataIn } from './answer.js';
import { eventsOf } from './event-stream.js';

const EVENT_STREAM = 'text/event-stream';

const isStream = ({ ok, headers }: Response): boolean =>
  ok && (headers.get('content-type')?.startsWith(EVENT_STREAM) ?? false);

/**
 * The data of each event of a subscription (GraphQL over server-sent events, distinct connections).
 * @throws VerbatimError when the server refuses it or an event has errors
 * @throws StreamCutError when the stream ends before the server has completed it
 */
export async function* dataOfStream<Data>(operation: string, response: Response): AsyncGenerator<Data, void> {
  const { body, status } = response;
  if (body === null || !isStream(response)) {
    yield dataIn<Data>(operation, await response.text(), status);
    return;
  }
  for await (const { type, data } of eventsOf(body)) {
    if (type === 'complete') return;
    if (type === 'next') yield dataIn<Data>(operation, data, status);
  }
  throw new StreamCutError(operation);
}
