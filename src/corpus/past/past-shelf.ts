import { ArticleShelf } from '../directory/article-shelf.js';
import type { ArticleRecord } from '../nodes/article-record.js';

/** Articles as they once stood; each is found by its own id, and by that which it had then. */
export class PastShelf extends ArticleShelf {
  /** @param ids by the id that the article had when it stood */
  constructor(private readonly ids: ReadonlyMap<string, string>) {
    super();
  }

  override find(id: string): ArticleRecord | null {
    return super.find(this.ids.get(id) ?? id);
  }
}
