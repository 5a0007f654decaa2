import type { SourceKind } from '../../model/entity.js';
import type { ArticleRecord } from './article-record.js';
import { Tally } from './tally.js';

/** How often articles give somebody each name, each form of a name, and each kind. */
export class FormTallies {
  readonly names = new Tally<string>();
  /** Names and aliases. */
  readonly forms = new Tally<string>();
  readonly kinds = new Tally<SourceKind>();

  /** @param row of an entity @param times 1 when it comes, -1 when it goes */
  count(article: ArticleRecord, row: number, times: 1 | -1): void {
    const [name, kind] = [article.entityName(row), article.sourceKind(row)];
    this.names.add(name, times);
    this.forms.add(name, times);
    for (const alias of article.aliases(row)) this.forms.add(alias, times);
    if (kind !== null) this.kinds.add(kind, times);
  }
}
