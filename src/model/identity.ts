import type { Person, Source } from './entity.js';

/**
 * Who is the same across articles. The corpus keeps the books and asks this; how names compare is decided in
 * `identity/`.
 */
export interface CrossArticleIdentity {
  /** Key of a full name; null for a lone name ('Putin'), which says too little to be known outside its article. */
  personKey(person: Person): string | null;
  /** The name under which a lone name may be looked up among bearers of full names: 'putin'. */
  surnameKey(person: Person): string;
  /**
   * Key of a source that has a name; null for one that is only described ('police', 'a statement', 'two officials'):
   * those of another article are others.
   */
  sourceKey(source: Source): string | null;
  /**
   * The one bearer of a surname that a lone mention of it may be taken for, or null.
   * @param bearers person key -> number of articles that name them in full
   */
  dominantBearer(bearers: ReadonlyMap<string, number>): string | null;
}
