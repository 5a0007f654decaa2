import type { Owner } from '../../corpus/nodes/article-record.js';
import { weightOf } from '../index/closeness.js';
import type { NameForm } from '../names/name-index.js';
import type { Clause, SearchQuery } from '../query/search-query.js';
import { rounded, type SearchHit, standingOfOwner } from '../ranking/hit.js';
import { wordsOf } from '../words/each-word.js';
import type { FilterConditions } from './conditions.js';
import type { Indexes } from './indexes.js';
import { namedOwners } from './named-owners.js';

/** How near somebody, by one form of their name, is to a clause: 0 when they do not meet it, else at most 1. */
interface NameTest {
  nearness(form: NameForm, owner: Owner): number;
  /** The forms that can meet it; null for any. */
  readonly forms: Iterable<NameForm> | null;
  /** Words of the name that it takes up. */
  readonly words: number;
}

/**
 * The people and sources whose name meets the query: one form of it all choices, and no form what is excluded. The same name
 * scores as much as the rarest word does; a name that holds other words too, or is spelt otherwise, less.
 */
export function foundOwners(
  query: SearchQuery,
  conditions: FilterConditions,
  types: ReadonlySet<string>,
  indexes: Indexes,
): SearchHit[] {
  const choices = query.choices.map((choice) => choice.map((clause) => nameTest(clause, indexes)));
  const excluded = excludedOwners(query.excluded, indexes);
  const weight = weightOf(0, indexes.texts.articles);
  const best = new Map<Owner, number>();
  for (const form of candidates(choices) ?? indexes.names.forms()) {
    for (const owner of form.owners.keys()) {
      if (!types.has(owner.__typename) || excluded(owner)) continue;
      const score = rounded(weight * scoreOf(form, owner, choices));
      if (score > 0 && score > (best.get(owner) ?? 0) && passes(owner, conditions)) best.set(owner, score);
    }
  }
  return Array.from(best, ([node, score]) => ({ node, score, standing: standingOfOwner(node) }));
}

function nameTest(clause: Clause, indexes: Indexes): NameTest {
  switch (clause.type) {
    case 'TEXT': {
      const found = clause.inTitle ? new Map<NameForm, number>() : indexes.names.find(clause.words);
      return {
        nearness: (form) => found.get(form) ?? 0,
        forms: found.keys(),
        words: clause.words.length,
      };
    }
    case 'KIND':
      return {
        nearness: (_, owner) => Number(owner.__typename === 'Source' && owner.kind === clause.kind),
        forms: null,
        words: 0,
      };
    default: {
      const owners = namedOwners(clause, indexes.names);
      const speaks = (owner: Owner) => clause.type === 'SOURCE' || owner.quoteCount > 0;
      return {
        nearness: (_, owner) => Number(owners.has(owner) && speaks(owner)),
        forms: null,
        words: clause.words.length,
      };
    }
  }
}

function excludedOwners(clauses: readonly Clause[], indexes: Indexes): (owner: Owner) => boolean {
  const tests = clauses.map((clause) => nameTest(clause, indexes));
  const byForm = new Set(
    tests.flatMap(({ forms }) =>
      forms === null ? [] : [...forms].flatMap(({ owners }) => [...owners.keys()]),
    ),
  );
  const others = tests.filter(({ forms }) => forms === null);
  return (owner) => byForm.has(owner) || others.some(({ nearness }) => nearness(ANY_FORM, owner) > 0);
}

/** For tests that look at the owner alone. */
const ANY_FORM: NameForm = { id: -1, text: '', owners: new Map() };

/** The forms outside of which none meets all choices; null when that is not known. */
function candidates(choices: readonly (readonly NameTest[])[]): ReadonlySet<NameForm> | null {
  const narrow = choices.find((tests) => tests.every(({ forms }) => forms !== null));
  return narrow === undefined ? null : new Set(narrow.flatMap(({ forms }) => [...forms!]));
}

function scoreOf(form: NameForm, owner: Owner, choices: readonly (readonly NameTest[])[]): number {
  let [sum, words] = [0, 0];
  for (const tests of choices) {
    let [nearest, taken] = [0, 0];
    for (const test of tests) {
      const nearness = test.nearness(form, owner);
      if (nearness > nearest) [nearest, taken] = [nearness, test.words];
    }
    if (nearest === 0) return 0;
    sum += nearest;
    words += taken;
  }
  const share = Math.min(1, words / Math.max(1, wordsOf(form.text).length));
  return sum * (0.5 + 0.5 * share);
}

function passes(owner: Owner, { article, speakers, sources }: FilterConditions): boolean {
  if (speakers !== null && !speakers.has(owner)) return false;
  if (sources !== null && !sources.has(owner)) return false;
  return article === null || owner.articlesOf.some(article);
}
