import type { Owner } from '../../corpus/nodes/article-record.js';
import { weightOf } from '../index/closeness.js';
import { type NameForm, nearnessOfForm } from '../names/name-index.js';
import type { Clause, SearchQuery, TextClause } from '../query/search-query.js';
import { rounded, type SearchHit, standingOfOwner } from '../ranking/hit.js';
import { wordsOf } from '../words/each-word.js';
import type { FilterConditions } from './conditions.js';
import type { Indexes } from './indexes.js';
import { namedOwners } from './named-owners.js';

/** How near somebody, by one form of their name, is to a clause: 0 when they do not meet it, else at most 1. */
interface NameTest {
  nearness(form: NameForm, owner: Owner): number;
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
  for (const form of candidates(query, indexes)) {
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
    case 'TEXT':
      return {
        nearness: (form) => (clause.inTitle ? 0 : nearnessOfForm(form, clause.words)),
        words: clause.words.length,
      };
    case 'KIND':
      return {
        nearness: (_, owner) => Number(owner.__typename === 'Source' && owner.kind === clause.kind),
        words: 0,
      };
    default: {
      const owners = namedOwners(clause, indexes.names);
      const speaks = (owner: Owner) => clause.type === 'SOURCE' || owner.quoteCount > 0;
      return {
        nearness: (_, owner) => Number(owners.has(owner) && speaks(owner)),
        words: clause.words.length,
      };
    }
  }
}

function excludedOwners(clauses: readonly Clause[], indexes: Indexes): (owner: Owner) => boolean {
  const forms = clauses.filter(isOfNames).flatMap(({ words }) => [...indexes.names.find(words).keys()]);
  const byForm = new Set(forms.flatMap(({ owners }) => [...owners.keys()]));
  const others = clauses
    .filter((clause) => clause.type !== 'TEXT')
    .map((clause) => nameTest(clause, indexes));
  return (owner) => byForm.has(owner) || others.some(({ nearness }) => nearness(ANY_FORM, owner) > 0);
}

const isOfNames = (clause: Clause): clause is TextClause => clause.type === 'TEXT' && !clause.inTitle;

/** For tests that look at the owner alone. */
const ANY_FORM: NameForm = { id: -1, text: '', owners: new Map() };

/** Forms outside of which none meets the choices. */
function candidates({ choices }: SearchQuery, { names }: Indexes): Iterable<NameForm> {
  const required = choices.filter((choice) => choice.length === 1).flat();
  if (required.some((clause) => clause.type === 'TEXT' && clause.inTitle)) return [];
  const words = required.filter(isOfNames).flatMap((clause) => clause.words);
  if (words.length > 0) return names.holding(words);
  const open = choices.find((choice) => choice.every((clause) => clause.type === 'TEXT'));
  if (open === undefined) return names.forms();
  return new Set(open.filter(isOfNames).flatMap((clause) => names.holding(clause.words)));
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
