import { ERROR_CODES, type ErrorCode } from './generated/error-codes.js';

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(ERROR_CODES, code);

/** An error as the server tells it. */
export interface GraphQLErrorAnswer {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions?: { readonly code?: string; readonly [key: string]: unknown };
}

interface Failure {
  readonly operation: string;
  readonly status: number;
  readonly errors: readonly GraphQLErrorAnswer[];
  readonly data?: unknown;
}

/** The server answered, but not with the data asked for. */
export class VerbatimError extends Error {
  override readonly name = 'VerbatimError';
  /** Name of the operation. */
  readonly operation: string;
  /** Of the HTTP answer. */
  readonly status: number;
  /** Empty when the answer was not from a GraphQL server. */
  readonly errors: readonly GraphQLErrorAnswer[];
  /** What there is in spite of the errors. */
  readonly data: unknown;

  constructor({ operation, status, errors, data }: Failure) {
    const told = errors.map(({ message }) => message).join('; ');
    super(`${operation}: ${told || `no GraphQL answer, but HTTP status ${status}`}`);
    this.operation = operation;
    this.status = status;
    this.errors = errors;
    this.data = data;
  }

  /**
   * Code of the first error, such as BAD_USER_INPUT; null when it has none, or one that came after this version of the
   * client: `errors` has it.
   */
  get code(): ErrorCode | null {
    const code = this.errors[0]?.extensions?.code;
    return code !== undefined && isErrorCode(code) ? code : null;
  }
}
