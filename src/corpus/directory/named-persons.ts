import type { Person } from '../../model/entity.js';
import type { CrossArticleIdentity } from '../../model/identity.js';
import type { ArticleRecord } from '../nodes/article-record.js';
import { ENTITY } from '../packed/layout.js';

/** A person whom an article gives a lone name. */
export interface LoneName {
  readonly entity: number;
  readonly person: Person;
  readonly surname: string;
  /** Number of the lone names before it in the article that are the same. */
  readonly twin: number;
  /**
   * Whether it may be taken for a bearer of the surname in other articles. Not where the article itself names one in
   * full, or has two of the same lone name: then the analysis had its reason not to take them for one.
   */
  readonly mayFollow: boolean;
}

/** The people of an article as far as names across articles go; those whom an editor brought in say nothing of names. */
export interface NamedPersons {
  /** Entity -> key of the full name. */
  readonly full: ReadonlyMap<number, string>;
  /** Key of each full name -> its surname. */
  readonly surnames: ReadonlyMap<string, string>;
  readonly lone: readonly LoneName[];
}

export function namedPersons(article: ArticleRecord, identity: CrossArticleIdentity): NamedPersons {
  const full = new Map<number, string>();
  const surnames = new Map<string, string>();
  const rest: (readonly [number, Person])[] = [];
  for (const row of article.rows(ENTITY)) {
    const entity = article.entity(row);
    if (entity.kind !== 'PERSON' || entity.byEditor) continue;
    const key = identity.personKey(entity);
    if (key === null) rest.push([row, entity]);
    else surnames.set(full.set(row, key).get(row)!, identity.surnameKey(entity));
  }
  return { full, surnames, lone: loneNames(rest, new Set(surnames.values()), identity) };
}

function loneNames(
  persons: readonly (readonly [number, Person])[],
  namedInFull: ReadonlySet<string>,
  identity: CrossArticleIdentity,
): LoneName[] {
  const times = new Map<string, number>();
  const twins = persons.map(([entity, person]) => {
    const surname = identity.surnameKey(person);
    const twin = times.get(surname) ?? 0;
    times.set(surname, twin + 1);
    return { entity, person, surname, twin };
  });
  return twins.map((name) => ({
    ...name,
    mayFollow: times.get(name.surname) === 1 && !namedInFull.has(name.surname),
  }));
}
