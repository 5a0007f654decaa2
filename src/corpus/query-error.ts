/** Codes are public and never change their meaning. */
export type QueryErrorCode =
  | 'BAD_CURSOR'
  | 'BAD_PAGE_SIZE'
  | 'BAD_ID'
  | 'BAD_FILTER'
  | 'FILTER_TOO_LARGE'
  | 'BAD_ORDER'
  | 'BAD_QUERY'
  | 'BAD_TEXT';

/** A question the graph cannot answer as put; the message says which argument is wrong and what it takes. */
export class QueryError extends Error {
  override readonly name = 'QueryError';

  constructor(
    readonly code: QueryErrorCode,
    /** Name of the argument: 'after', 'filter.publishedAt.gte', 'filter.or.0.kind.in'. */
    readonly argument: string,
    message: string,
    /** Where in the argument's value, when that is a text: code units from its start. */
    readonly position?: number,
  ) {
    super(message);
  }
}
