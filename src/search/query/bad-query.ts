import { QueryError } from '../../corpus/query-error.js';

/** @param position in the query where it goes wrong, in code units from its start */
export const badQuery = (message: string, position: number): QueryError =>
  new QueryError('BAD_QUERY', 'query', `${message} (At character ${position + 1} of "query".)`, position);
