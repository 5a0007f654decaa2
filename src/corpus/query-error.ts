/** Codes are public and never change their meaning. */
export type QueryErrorCode = 'BAD_CURSOR' | 'BAD_PAGE_SIZE' | 'BAD_ID' | 'BAD_FILTER' | 'BAD_TEXT';

/** A question the graph cannot answer as put; the message says which argument is wrong and what it takes. */
export class QueryError extends Error {
  override readonly name = 'QueryError';

  constructor(
    readonly code: QueryErrorCode,
    /** Name of the argument: 'after', 'filter.publishedAt.gte'. */
    readonly argument: string,
    message: string,
  ) {
    super(message);
  }
}
