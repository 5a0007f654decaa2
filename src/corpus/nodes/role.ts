import type { RoleNode } from '../graph.js';
import { articleOrdering } from '../lists/article-ordering.js';
import type { ArticleRecord, Owner } from './article-record.js';
import type { PersonRecord } from './person-record.js';
import { longerFirst } from './tally.js';

class Role implements RoleNode {
  constructor(
    readonly text: string,
    readonly found: ReadonlySet<ArticleRecord>,
  ) {}

  get articles(): readonly ArticleRecord[] {
    return articleOrdering.sorted(this.found);
  }
}

/** Titles and roles as printed, in no order. */
export function roleTextsOf(owner: Owner): readonly string[] {
  const texts = new Set<string>();
  owner.eachAppearance((article, row) => {
    for (const role of article.roles(row)) texts.add(role);
  });
  return [...texts];
}

/** Titles and roles as printed, that of most articles first. */
export function rolesOf(person: PersonRecord): readonly RoleNode[] {
  const found = new Map<string, Set<ArticleRecord>>();
  person.eachAppearance((article, row) => {
    for (const role of article.roles(row)) found.set(role, (found.get(role) ?? new Set()).add(article));
  });
  const roles = [...found].map(([text, articles]) => new Role(text, articles));
  return roles.sort((a, b) => b.found.size - a.found.size || longerFirst(a.text, b.text));
}
