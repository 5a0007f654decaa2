import type { GraphQLFormattedError } from 'graphql';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: the answer to an ad hoc query has no type; the tests check its values
  readonly data: any;
  readonly errors: readonly GraphQLFormattedError[];
}

interface AskOptions {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Posts a query as a client does that reads statuses. */
export async function ask(url: string, query: string, options: AskOptions = {}): Promise<Reply> {
  const { headers, ...rest } = options;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify({ query, ...rest }),
  });
  return readReply(response);
}

export async function readReply(response: Response): Promise<Reply> {
  const { data = null, errors = [] } = JSON.parse(await response.text());
  return { status: response.status, headers: response.headers, data, errors };
}

export const codesOf = ({ errors }: Reply): readonly unknown[] =>
  errors.map(({ extensions }) => extensions?.code);
