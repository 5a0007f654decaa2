export { createClient, type VerbatimClient } from './client.js';
export type { ClientOptions, RequestOptions, Wait } from './client-options.js';
export type { ErrorCode } from './generated/error-codes.js';
export type * from './generated/operations.js';
export { StreamCutError } from './stream-cut-error.js';
export type { Page, TypedOperation } from './typed-operation.js';
export { type GraphQLErrorAnswer, VerbatimError } from './verbatim-error.js';
