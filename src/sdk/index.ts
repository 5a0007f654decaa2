export { type ClientOptions, createClient, type RequestOptions, type VerbatimClient } from './client.js';
export type * from './generated/operations.js';
export type { TypedOperation } from './typed-operation.js';
export { type GraphQLErrorAnswer, VerbatimError } from './verbatim-error.js';
