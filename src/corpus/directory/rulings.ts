import { type Dated, inOrderOfTime } from './dated.js';

/**
 * An editor's word on who is who, over what names tell: whoever is taken for `from` is `to`, everywhere (a merge) or
 * in some articles (a split).
 */
export interface Ruling extends Dated {
  /** Ids of people, or of sources. */
  readonly from: string;
  readonly to: string;
  /** Ids of the articles where it holds; null for all. */
  readonly articles: ReadonlySet<string> | null;
}

/**
 * The rulings that stand. Each is about whom the earlier ones left, as the editor saw it who made it; so what they come
 * to does not depend on the order in which they were learned of, and the same two may be merged one way and then the
 * other.
 */
export class Rulings {
  readonly #byFrom = new Map<string, Ruling[]>();

  add(ruling: Ruling): void {
    const others = this.#byFrom.get(ruling.from) ?? [];
    this.#byFrom.set(ruling.from, [...others, ruling].sort(inOrderOfTime));
  }

  withdraw({ id, from }: Ruling): void {
    const left = (this.#byFrom.get(from) ?? []).filter((ruling) => ruling.id !== id);
    if (left.length === 0) this.#byFrom.delete(from);
    else this.#byFrom.set(from, left);
  }

  /**
   * Who somebody is whom names take for `id`.
   * @param articleId where they are named; null for nowhere in particular, where no split holds
   */
  ownerOf(id: string, articleId: string | null): string {
    let owner = id;
    for (let last = this.#next(owner, articleId, null); last !== null; ) {
      owner = last.to;
      last = this.#next(owner, articleId, last);
    }
    return owner;
  }

  /** Everybody whom someone that was ever `id` may have become, `id` among them. */
  reach(id: string): ReadonlySet<string> {
    const reached = new Set([id]);
    for (const each of reached) for (const { to } of this.#byFrom.get(each) ?? []) reached.add(to);
    return reached;
  }

  #next(owner: string, articleId: string | null, last: Ruling | null): Ruling | null {
    const rulings = this.#byFrom.get(owner) ?? [];
    const holds = ({ articles }: Ruling) =>
      articles === null || (articleId !== null && articles.has(articleId));
    return (
      rulings.find((ruling) => (last === null || inOrderOfTime(last, ruling) < 0) && holds(ruling)) ?? null
    );
  }
}
