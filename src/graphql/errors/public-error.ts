import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { QueryError } from '../../corpus/query-error.js';
import { FollowError } from '../../desk/events/follow-error.js';
import { type ErrorCode, isErrorCode } from './error-codes.js';

/** The error that a resolver or a rule threw, under the wrappers that executors and servers put round it. */
function innermost(error: unknown): unknown {
  let inner = error;
  while (inner instanceof GraphQLError && inner.originalError) inner = inner.originalError;
  return inner;
}

/** True when nobody foresaw the error: its message is for the log, not for clients. */
export const isUnexpected = (error: unknown): boolean => {
  const inner = innermost(error);
  if (inner instanceof QueryError || inner instanceof FollowError) return false;
  return !(inner instanceof GraphQLError) || inner.extensions.code === 'INTERNAL_SERVER_ERROR';
};

/** The parser has no code for it; a test keeps watch over its words, misprint and all. */
const isTokenLimit = (message: string): boolean => /Document contains more tha[nt] \d+ tokens/.test(message);

function codeOf(formatted: GraphQLFormattedError, inner: unknown): ErrorCode {
  if (isTokenLimit(formatted.message)) return 'TOO_MANY_TOKENS';
  const codes = [inner instanceof GraphQLError && inner.extensions.code, formatted.extensions?.code];
  return codes.find(isErrorCode) ?? 'BAD_REQUEST';
}

function masked(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { requestId } = formatted.extensions ?? {};
  const extensions = {
    code: 'INTERNAL_SERVER_ERROR' satisfies ErrorCode,
    ...(requestId ? { requestId } : {}),
  };
  const message = `The server failed to answer this. Its log tells why, under request id ${requestId ?? 'unknown'}.`;
  return { ...formatted, message, extensions };
}

/**
 * What a client is told of an error: a code of the registry, and a message only where it was written for clients.
 * @param formatted as GraphQL formats it
 * @param error as it was thrown
 */
export function publicError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (isUnexpected(error)) return masked(formatted);
  const inner = innermost(error);
  if (inner instanceof QueryError) {
    const { code: reason, argument, position } = inner;
    const place = position === undefined ? {} : { position };
    const code = 'BAD_USER_INPUT' satisfies ErrorCode;
    return { ...formatted, extensions: { code, reason, argument, ...place } };
  }
  if (inner instanceof FollowError) {
    const { code, cursor } = inner;
    return { ...formatted, extensions: { code: code satisfies ErrorCode, cursor } };
  }
  return { ...formatted, extensions: { ...formatted.extensions, code: codeOf(formatted, inner) } };
}

const SUGGESTION = ' Did you mean ';

/** As `publicError`, for a server that does not tell its schema: Apollo Server leaves the guesses at enum values in. */
export function withoutSuggestions(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const told = publicError(formatted, error);
  const [message = ''] = told.message.split(SUGGESTION, 1);
  return { ...told, message };
}
