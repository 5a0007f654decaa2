import type { ArticleShelf } from '../directory/article-shelf.js';
import { type ArticleGroup, groupOf } from '../lists/article-group.js';
import type { Conditions } from './conditions.js';

/** A group must be this many times smaller than the shelf for gathering it to pay. */
const WORTH_GATHERING = 16;

/** The articles that indexes know for the filters of an `or`, where they know few for each of them. */
export function withSharedIndexes(
  shelf: ArticleShelf,
  parts: readonly Conditions[],
): Pick<Conditions, 'groups'> {
  const smallest = parts.map(({ groups }) => smallestOf(groups));
  const sizes = smallest.map((group) => group?.size ?? Number.POSITIVE_INFINITY);
  const size = sizes.reduce((sum, each) => sum + each, 0);
  if (size * WORTH_GATHERING > shelf.size) return { groups: [] };
  return { groups: [groupOf(new Set(smallest.flatMap((group) => [...(group ?? [])])))] };
}

const smallestOf = (groups: readonly ArticleGroup[]): ArticleGroup | null =>
  groups.reduce<ArticleGroup | null>(
    (smallest, group) => (smallest === null || group.size < smallest.size ? group : smallest),
    null,
  );
