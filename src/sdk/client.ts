import { operations } from './generated/operations.js';
import type { RunOperation, TypedOperation } from './typed-operation.js';
import { type GraphQLErrorAnswer, VerbatimError } from './verbatim-error.js';

export interface ClientOptions {
  /** Of the graph: 'http://localhost:4000/graphql'. */
  readonly url: string;
  /** By default the `fetch` of the platform. */
  readonly fetch?: typeof fetch;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RequestOptions {
  /** Gives the request up. */
  readonly signal?: AbortSignal;
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly GraphQLErrorAnswer[];
}

const HEADERS = {
  accept: 'application/graphql-response+json, application/json;q=0.9',
  'content-type': 'application/json',
};

/** Null when the body is no JSON object: a proxy's page of HTML, say. */
async function readAnswer<Data>(response: Response): Promise<Answer<Data> | null> {
  try {
    const answer: unknown = await response.json();
    return typeof answer === 'object' ? (answer as Answer<Data> | null) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

async function dataOf<Data>(operation: string, response: Response): Promise<Data> {
  const { data, errors = [] } = (await readAnswer<Data>(response)) ?? {};
  if (data != null && errors.length === 0) return data;
  throw new VerbatimError({ operation, status: response.status, errors, data });
}

function runner({
  url,
  fetch: send = globalThis.fetch,
  headers,
}: ClientOptions): RunOperation<RequestOptions> {
  return async <Data, Variables>(
    { name, query }: TypedOperation<Data, Variables>,
    variables?: Variables,
    { signal }: RequestOptions = {},
  ) => {
    const response = await send(url, {
      method: 'POST',
      headers: { ...HEADERS, ...headers },
      body: JSON.stringify({ query, operationName: name, variables }),
      signal: signal ?? null,
    });
    return dataOf<Data>(name, response);
  };
}

export type VerbatimClient = ReturnType<typeof createClient>;

/**
 * A client with a method for each operation of schema/operations, and `run` for operations of one's own.
 * Every method gives the data of the answer, or throws: a VerbatimError when the server answered with errors, and
 * whatever `fetch` throws when there was no answer.
 */
export function createClient(options: ClientOptions) {
  const run = runner(options);
  return { ...operations(run), run };
}
