import { fieldsOf } from './csv-fields.js';

/** What may stand between two fields. */
export const DELIMITERS = ',;\t|';

/** The delimiter that parts the header of a file into most columns. */
export function delimiterOf(header: string): string {
  const counts = [...DELIMITERS].map((delimiter) => fieldsOf(header, delimiter)?.length ?? 0);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}
