import type { ClientOptions, RequestOptions } from '../client-options.js';
import type { Page, Transport, TypedOperation } from '../typed-operation.js';
import { dataIn } from './answer.js';
import { sender } from './send.js';
import { dataOfStream } from './subscribe.js';

const ANSWER = 'application/graphql-response+json, application/json;q=0.9';
const EVENTS = 'text/event-stream';

type Run = Transport<RequestOptions>['run'];
type Subscribe = Transport<RequestOptions>['subscribe'];
type Pages = Transport<RequestOptions>['pages'];

const turning = (run: Run): Pages =>
  async function* <Data, Variables, ListPage extends Page>(
    operation: TypedOperation<Data, Variables>,
    pageOf: (data: Data) => ListPage | null | undefined,
    variables?: Variables,
    options?: RequestOptions,
  ): AsyncGenerator<ListPage, void> {
    let turned = variables;
    for (;;) {
      const page = pageOf(await run(operation, turned, options));
      if (page == null) return;
      yield page;
      const { hasNextPage, endCursor } = page.pageInfo;
      if (!hasNextPage || endCursor === null) return;
      turned = { ...variables, after: endCursor } as Variables;
    }
  };

/** Carries operations out over HTTP: queries and mutations as requests, subscriptions as server-sent events. */
export function httpTransport(options: ClientOptions): Transport<RequestOptions> {
  const send = sender(options);
  const run: Run = async (operation, variables, { signal } = {}) => {
    const response = await send({ url: options.url, accept: ANSWER, operation, variables, signal });
    return dataIn(operation.name, await response.text(), response.status);
  };
  const subscribe: Subscribe = async function* (operation, variables, { signal } = {}) {
    const response = await send({
      url: `${options.url}/stream`,
      accept: EVENTS,
      operation,
      variables,
      signal,
    });
    yield* dataOfStream(operation.name, response);
  };
  return { run, subscribe, pages: turning(run) };
}
