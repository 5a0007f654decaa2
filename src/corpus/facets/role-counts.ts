import { OwnerMarks } from '../conditions/owner-marks.js';
import { foldText } from '../filters/fold.js';
import type { Books } from '../lists/books.js';
import type { ArticleRecord, Owner } from '../nodes/article-record.js';
import type { PersonRecord } from '../nodes/person-record.js';
import { ENTITY, ROLE } from '../packed/layout.js';
import { Pairs } from './pairs.js';
import { ValueCounts } from './value-facet.js';

/** How many of the people have each role. One pass over all articles; asking each person would take several. */
export function countRoles(
  { shelf, ordinals }: Books,
  persons: readonly PersonRecord[],
): ValueCounts<string> {
  const [wanted, titled] = [new OwnerMarks(ordinals), new OwnerMarks(ordinals)];
  for (const person of persons) wanted.add(person);
  const [counts, keys, pairs] = [new ValueCounts<string>(foldText), new RoleKeys(), new Pairs()];
  const visit = (owner: Owner, role: string) => {
    titled.add(owner);
    counts.add(role, pairs.add(owner.ordinal, keys.numberOf(role)) ? 1 : 0);
  };
  for (const article of shelf) eachRole(article, wanted, visit);
  for (const person of persons) if (!titled.has(person)) counts.add(null);
  return counts;
}

function eachRole(
  { owners, facts }: ArticleRecord,
  wanted: OwnerMarks,
  visit: (owner: Owner, role: string) => void,
): void {
  for (const [entity, owner] of owners.entries()) {
    if (!wanted.has(owner)) continue;
    const { from, to } = facts.list(ENTITY, ENTITY.roles, entity, ROLE);
    for (let row = from; row < to; row++) visit(owner, facts.string(ROLE.text, row));
  }
}

/** Numbers roles that say the same alike. */
class RoleKeys {
  readonly #byRole = new Map<string, number>();
  readonly #byKey = new Map<string, number>();

  numberOf(role: string): number {
    const known = this.#byRole.get(role);
    if (known !== undefined) return known;
    const key = foldText(role);
    const number = this.#byKey.get(key) ?? this.#byKey.size;
    this.#byKey.set(key, number);
    this.#byRole.set(role, number);
    return number;
  }
}
