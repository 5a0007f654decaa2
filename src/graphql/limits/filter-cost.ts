type PartCost = (name: string, part: unknown) => number;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Looking for words reads every text. */
export const textCost: PartCost = (name, part) =>
  name === 'text' && isObject(part) && Object.values(part).some((value) => value != null) ? 1_000 : 0;

/** Looking for people by what they said, or for articles by whom they name, goes through all that is said or named. */
export const relationCost: PartCost = (name, part) =>
  part != null && ['some', 'every', 'none'].includes(name) ? 2_000 : 0;

/** What the parts of a filter cost, and the parts of these. */
export function filterCost(filter: unknown, costOf: PartCost): number {
  if (!isObject(filter)) return 0;
  return Object.entries(filter)
    .map(([name, part]) => costOf(name, part) + filterCost(part, costOf))
    .reduce((sum, cost) => sum + cost, 0);
}
