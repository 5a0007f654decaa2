import type { FastifyRequest } from 'fastify';
import type { ExecutionArgs, FormattedExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Viewer } from '../../access/role.js';
import { publicError } from '../../graphql/errors/public-error.js';
import { refusal } from '../../graphql/errors/refusal.js';
import { reportUnexpected } from '../apollo/log-unexpected-errors.js';
import type { LiveParts } from './live-parts.js';
import { LiveResults } from './live-results.js';
import { type LiveRequest, prepareSubscription, type Rules, rulesOf } from './prepare-subscription.js';
import type { StandingViewers } from './standing-viewers.js';

/** Counts the subscriptions of one connection. */
export interface SubscriptionCount {
  subscriptions: number;
}

/** Subscriptions under the limits, errors and logs that queries have, over whatever connection they come. */
export class LiveOperations {
  readonly #parts: LiveParts;
  readonly #rules: Rules;
  readonly #standing: StandingViewers;

  constructor(parts: LiveParts, standing: StandingViewers) {
    this.#parts = parts;
    this.#standing = standing;
    this.#rules = rulesOf(parts);
  }

  /**
   * A flood of requests is refused before they are read.
   * @returns errors when the operation may not be executed
   */
  prepare(
    request: LiveRequest,
    { id }: FastifyRequest,
    viewer: Viewer,
    count: SubscriptionCount,
  ): ExecutionArgs | readonly GraphQLError[] {
    if (this.#isFull(count)) return [this.#tooMany()];
    const context = { ...this.#parts.services, requestId: id, viewer };
    return prepareSubscription(request, this.#rules, context);
  }

  /**
   * The results of what was prepared; the first is an error when the connection has too many subscriptions, the last
   * when the key by which the request came is good no longer.
   */
  results(args: ExecutionArgs, request: FastifyRequest, count: SubscriptionCount): LiveResults {
    const asked = { requestId: request.id };
    const readmit = () => this.#parts.viewerOf(request);
    let unwatch = () => {};
    const results: LiveResults = new LiveResults({
      args,
      readmit,
      enter: () => {
        if (this.#isFull(count)) throw this.#tooMany();
        count.subscriptions += 1;
        unwatch = this.#standing.watch(readmit, (refusal) => results.fail(refusal));
      },
      leave: () => {
        count.subscriptions -= 1;
        unwatch();
      },
      format: ({ errors, ...rest }): FormattedExecutionResult => {
        if (errors === undefined) return rest;
        reportUnexpected(errors, asked, this.#parts.logger);
        return { ...rest, errors: formattedErrors(errors) };
      },
    });
    return results;
  }

  #isFull({ subscriptions }: SubscriptionCount): boolean {
    return subscriptions >= this.#parts.configuration.maxSubscriptions;
  }

  #tooMany(): GraphQLError {
    const { maxSubscriptions } = this.#parts.configuration;
    const message = `The connection has ${maxSubscriptions} subscriptions, and no more are allowed.`;
    return refusal('TOO_MANY_SUBSCRIPTIONS', message);
  }
}

/** As clients are told of them. */
export const formattedErrors = (errors: readonly GraphQLError[]): readonly GraphQLFormattedError[] =>
  errors.map((error) => publicError(error.toJSON(), error)).map(withoutStatus);

/** The status is for HTTP; Apollo Server takes it out of its answers as well. */
function withoutStatus(error: GraphQLFormattedError): GraphQLFormattedError {
  const { http: _, ...extensions } = error.extensions ?? {};
  return { ...error, extensions };
}
