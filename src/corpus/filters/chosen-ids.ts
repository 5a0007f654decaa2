import type { IdFilter } from '../query.js';

/** The ids that meet the filter; null when it sets no condition. */
function chosenIds(filter: IdFilter | null | undefined): ReadonlySet<string> | null {
  const { eq = null, in: among = null } = filter ?? {};
  if (eq === null) return among === null ? null : new Set(among);
  return new Set(among === null || among.includes(eq) ? [eq] : []);
}

/** What the ids name; those that name nothing are left out. */
export function chosen<Node>(
  filter: IdFilter | null | undefined,
  find: (id: string) => Node | null,
): ReadonlySet<Node> | null {
  const ids = chosenIds(filter);
  if (ids === null) return null;
  const nodes = Array.from(ids, find);
  return new Set(nodes.filter((node) => node !== null));
}
