import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../graphql/errors/error-codes.js';

const STATUS = { RATE_LIMITED: 429, TOO_BUSY: 503 } as const satisfies Partial<Record<ErrorCode, number>>;

/** A refusal that another time would not have been one. */
export function overload(code: keyof typeof STATUS, message: string, retryAfter: number): GraphQLError {
  const http = { status: STATUS[code], headers: new Map([['retry-after', String(retryAfter)]]) };
  return new GraphQLError(message, { extensions: { code, http } });
}
