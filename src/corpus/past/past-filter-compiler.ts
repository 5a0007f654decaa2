import type { Conditions } from '../conditions/conditions.js';
import { FilterCompiler } from '../conditions/filter-compiler.js';
import type { Books } from '../lists/books.js';

/**
 * Makes conditions for articles as they once stood. What is asked of people and sources is asked of those of today; the
 * indexes of today know nothing of these articles, and are not used.
 */
export class PastFilterCompiler extends FilterCompiler {
  override readonly persons: FilterCompiler['persons'];
  override readonly sources: FilterCompiler['sources'];
  override readonly speakers: FilterCompiler['speakers'];

  constructor(past: Books, today: Books) {
    super(past);
    const { persons, sources, speakers } = new FilterCompiler(today);
    [this.persons, this.sources, this.speakers] = [persons, sources, speakers];
  }

  protected override indexesFor(): Pick<Conditions, 'groups'> {
    return { groups: [] };
  }
}

/** The same conditions, each group asked of an article instead of walked. */
export const withoutIndexes = ({ groups, articles, ...rest }: Conditions): Conditions => ({
  ...rest,
  groups: [],
  articles: [...groups.map((group) => group.has), ...articles],
});
