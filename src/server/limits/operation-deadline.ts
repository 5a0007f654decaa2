import { GraphQLError } from 'graphql';
import type { Deadline } from '../../corpus/deadline.js';
import type { ErrorCode } from '../../graphql/errors/error-codes.js';

const code: ErrorCode = 'OPERATION_TIMEOUT';

/** Milliseconds from any moment on, never going back: `performance.now`. */
export type Clock = () => number;

/** Whether whoever asked has gone: what an AbortSignal tells, without the cost of one for each request. */
export interface Departure {
  readonly hasGone: boolean;
}

/** The time that one operation has, from now on. */
export function operationDeadline(clock: Clock, milliseconds: number, client: Departure): Deadline {
  const end = clock() + milliseconds;
  return () => {
    if (client.hasGone) throw new GraphQLError('The client has gone.', { extensions: { code } });
    if (clock() <= end) return;
    const message = `The operation took longer than ${milliseconds} ms and was ended. Ask for less at once.`;
    throw new GraphQLError(message, { extensions: { code } });
  };
}
