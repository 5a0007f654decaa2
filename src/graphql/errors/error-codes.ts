/**
 * Every `extensions.code` that an answer can carry, and what it tells a client. Codes are public and never change
 * their meaning.
 */
export const ERROR_CODES = {
  BAD_USER_INPUT:
    'An argument or a variable has a value that it does not take. Where the graph refused it, extensions.argument ' +
    'names the argument and extensions.reason is BAD_CURSOR, BAD_PAGE_SIZE, BAD_ID, BAD_FILTER, OUT_OF_RANGE, TOO_MANY_IDS, ' +
    'BLANK or NOT_ONE.',
  GRAPHQL_PARSE_FAILED: 'The query is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The query does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The document holds no operation of the name given, or several and no name.',
  QUERY_TOO_DEEP: 'Fields are nested deeper than the server allows.',
  QUERY_TOO_COMPLEX: 'The answer could hold more values than the server gives at once.',
  TOO_MANY_ALIASES: 'The operation renames more fields than the server allows.',
  TOO_MANY_ROOT_FIELDS: 'The operation asks for more fields of Query at once than the server allows.',
  TOO_MANY_TOKENS: 'The query is longer than the server reads.',
  BAD_REQUEST: 'The HTTP request holds no GraphQL request.',
  BODY_TOO_LARGE: 'The body of the request is larger than the server reads.',
  NOT_FOUND: 'Nothing is served under this path.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'The server keeps no queries: send the text of the query.',
  INTERNAL_SERVER_ERROR: 'The fault is on this side; extensions.requestId finds it in the log of the server.',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

export const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(ERROR_CODES, code);
