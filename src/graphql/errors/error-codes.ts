/**
 * Every `extensions.code` that an answer can carry, and what it tells a client. Codes are public and never change
 * their meaning.
 */
export const ERROR_CODES = {
  BAD_USER_INPUT:
    'An argument or a variable has a value that it does not take. Where the graph refused it, extensions.argument ' +
    'names the argument and extensions.reason is BAD_CURSOR, BAD_PAGE_SIZE, BAD_ID, BAD_FILTER, FILTER_TOO_LARGE, BAD_ORDER, ' +
    'BAD_QUERY, BAD_TEXT, BAD_FORMAT, BAD_PARAMETER, BAD_REPRESENTATION, OUT_OF_RANGE, TOO_MANY_IDS, BLANK or NOT_ONE. ' +
    'BAD_QUERY comes with extensions.position: where in the query, in code units from its start.',
  GRAPHQL_PARSE_FAILED: 'The query is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The query does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The document holds no operation of the name given, or several and no name.',
  INTROSPECTION_DISABLED: 'The server does not tell its schema: __schema and __type are not answered.',
  QUERY_TOO_DEEP: 'Fields are nested deeper than the server allows.',
  QUERY_TOO_COMPLEX: 'The answer could hold more values than the server gives at once.',
  TOO_MANY_ALIASES: 'The operation renames more fields than the server allows.',
  TOO_MANY_DIRECTIVES: 'The operation has more directives than the server allows.',
  TOO_MANY_ROOT_FIELDS: 'The operation asks for more fields of Query at once than the server allows.',
  TOO_MANY_TOKENS: 'The query is longer than the server reads.',
  UNAUTHENTICATED: 'A key is needed and none was sent, or the one that was sent is not good (any more).',
  FORBIDDEN: 'The key is good, but has not the role that the field at `path` or `locations` needs.',
  RATE_LIMITED:
    'The key, or the address, asked for more than it may in a while; Retry-After tells when to go on.',
  TOO_BUSY: 'Too many requests of the key, or of the address, are under way.',
  OPERATION_TIMEOUT: 'The operation took longer than the server allows, and was ended.',
  EVENTS_GONE:
    'The events behind the cursor are no longer kept: read again, then follow without it. extensions.cursor repeats it.',
  FOLLOWER_TOO_SLOW:
    'Events came faster than the client took them, and the subscription is over; extensions.cursor is that of the last one given.',
  SUBSCRIPTIONS_ONLY:
    'WebSockets and event streams carry subscriptions; queries and mutations go to POST /graphql.',
  SUBSCRIPTION_NOT_SUPPORTED:
    'A subscription is followed over a WebSocket or an event stream, not asked for once.',
  TOO_MANY_SUBSCRIPTIONS: 'The connection has as many subscriptions as the server allows.',
  TOO_MANY_CONNECTIONS:
    'There are as many live connections, in all or from this address, as the server allows.',
  ORIGIN_NOT_ALLOWED:
    'Web pages of this origin may not follow events; a setting of the server names those that may.',
  UNSUPPORTED_MEDIA_TYPE: 'The content type, or the content encoding, is none that is read here.',
  DOCUMENT_TOO_LARGE:
    'A document is larger than the server takes in; extensions.limit has the limit in bytes.',
  STREAM_TOO_LARGE: 'The stream is longer than the server takes in; what came before is kept.',
  STREAM_CUT: 'The stream ended before its end, or is damaged; what came before is kept.',
  LINE_CUT: 'The stream ended inside of this line; nothing was made of the line.',
  UNREADABLE_DOCUMENT: 'A document is no JSON object, has no text, or its text has no words.',
  REVISION_CONFLICT: 'Another revision of the article stands than was expected; nothing was done.',
  BAD_REQUEST: 'The HTTP request holds no GraphQL request.',
  BODY_TOO_LARGE: 'The body of the request is larger than the server reads.',
  NOT_FOUND: 'Nothing is served under this path.',
  PERSISTED_QUERY_NOT_FOUND:
    'The server does not know the hash: send the text of the query, with its hash to have it kept for a while.',
  PERSISTED_QUERY_NOT_SUPPORTED:
    'The server keeps no queries for clients, as it answers trusted documents only.',
  DOCUMENT_NOT_TRUSTED: 'The server answers trusted documents only, by documentId, and this is none of them.',
  INTERNAL_SERVER_ERROR: 'The fault is on this side; extensions.requestId finds it in the log of the server.',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

export const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(ERROR_CODES, code);
