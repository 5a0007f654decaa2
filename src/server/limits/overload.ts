import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../graphql/errors/error-codes.js';

const STATUS = { RATE_LIMITED: 429, TOO_BUSY: 503 } as const satisfies Partial<Record<ErrorCode, number>>;

interface Overload {
  readonly message: string;
  /** Seconds. */
  readonly retryAfter: number;
  /** Sent beside Retry-After. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal that another time would not have been one. */
export function overload(
  code: keyof typeof STATUS,
  { message, retryAfter, headers = {} }: Overload,
): GraphQLError {
  const all = { ...headers, 'retry-after': String(retryAfter) };
  const http = { status: STATUS[code], headers: new Map(Object.entries(all)) };
  return new GraphQLError(message, { extensions: { code, http } });
}
