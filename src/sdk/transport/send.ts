import type { ClientOptions } from '../client-options.js';
import type { TypedOperation } from '../typed-operation.js';
import { waitBefore, wait as waitByTimer } from './wait.js';

interface Message {
  readonly url: string;
  readonly accept: string;
  readonly operation: Omit<TypedOperation<unknown, unknown>, 'types'>;
  readonly variables: unknown;
  readonly signal: AbortSignal | undefined;
}

export type Send = (message: Message) => Promise<Response>;

const DEFAULT_RETRIES = 2;

function bodyOf({ operation, variables }: Message, trustedDocuments: boolean): string {
  const { name: operationName, query, documentId } = operation;
  const document = trustedDocuments && documentId !== undefined ? { documentId } : { query };
  return JSON.stringify({ ...document, operationName, variables });
}

/** Posts operations, again where the server asks for patience. */
export function sender(options: ClientOptions): Send {
  const { fetch: post = globalThis.fetch, headers, trustedDocuments = false } = options;
  const { retries = DEFAULT_RETRIES, wait = waitByTimer } = options;
  return async (message) => {
    const { url, accept, signal } = message;
    const request = {
      method: 'POST',
      headers: { accept, 'content-type': 'application/json', ...headers },
      body: bodyOf(message, trustedDocuments),
      signal: signal ?? null,
    };
    for (let attempt = 0; ; attempt++) {
      const response = await post(url, request);
      const pause = attempt < retries ? waitBefore(attempt, response) : null;
      if (pause === null) return response;
      await response.body?.cancel();
      await wait(pause, signal);
    }
  };
}
