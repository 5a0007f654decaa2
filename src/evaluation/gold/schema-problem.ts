import type { z } from 'zod';

type Path = z.core.$ZodIssue['path'];

/** `['quotes', 3, 'end']` -> 'quotes[3].end'. */
const placeOf = (path: Path): string =>
  path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('');

/** The first thing that is wrong, in a line: 'quotes[3].end lies behind the text (and 2 more)'. */
export function schemaProblem({ issues: [first, ...rest] }: z.ZodError): string {
  if (first === undefined) return 'is not as it must be';
  const place = placeOf(first.path);
  const words = first.code === 'custom' || place === '' ? first.message : `is wrong: ${first.message}`;
  const more = rest.length > 0 ? ` (and ${rest.length} more)` : '';
  return `${place === '' ? words : `${place} ${words}`}${more}`;
}
