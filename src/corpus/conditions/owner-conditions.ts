import type { Ordinals } from '../directory/ordinals.js';
import type { Test } from '../filters/test.js';
import { type ArticleGroup, articlesWith } from '../lists/article-group.js';
import type { Owner } from '../nodes/article-record.js';
import { remembered } from './owner-marks.js';

/** What a filter asks of people or sources: all must hold. */
export interface OwnerConditions {
  /** Nobody else passes; null when that is not known. */
  readonly among: ReadonlySet<Owner> | null;
  readonly tests: readonly Test<Owner>[];
}

export const isOpenToAll = ({ among, tests }: OwnerConditions): boolean =>
  among === null && tests.length === 0;

export const acceptsOwner = ({ among, tests }: OwnerConditions, owner: Owner): boolean =>
  (among === null || among.has(owner)) && tests.every((test) => test(owner));

/** The same as a test that asks each owner once. */
export function ownerTest(ordinals: Ordinals, conditions: OwnerConditions): Test<Owner> {
  const { among, tests } = conditions;
  if (among !== null && tests.length === 0) return (owner) => among.has(owner);
  return remembered(ordinals, (owner) => acceptsOwner(conditions, owner));
}

/** Articles in which somebody appears who passes, where indexes know them. */
export const groupsOf = ({ among }: OwnerConditions): readonly ArticleGroup[] =>
  among === null ? [] : [articlesWith(among)];

export function allOwners(parts: readonly OwnerConditions[]): OwnerConditions {
  const [first = null, ...others] = parts.map(({ among }) => among).filter((among) => among !== null);
  const isInOthers = others.map(
    (among): Test<Owner> =>
      (owner) =>
        among.has(owner),
  );
  return { among: first, tests: [...isInOthers, ...parts.flatMap(({ tests }) => tests)] };
}

export const anyOwner = (parts: readonly OwnerConditions[]): OwnerConditions => ({
  among: null,
  tests: [(owner) => parts.some((part) => acceptsOwner(part, owner))],
});

export const noOwner = (part: OwnerConditions): OwnerConditions => ({
  among: null,
  tests: [(owner) => !acceptsOwner(part, owner)],
});
