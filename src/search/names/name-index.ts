import MiniSearch from 'minisearch';
import type { CorpusObserver } from '../../corpus/corpus-observer.js';
import type { ArticleRecord, Owner } from '../../corpus/nodes/article-record.js';
import type { SoughtWord } from '../query/search-query.js';
import { wordsOf } from '../words/each-word.js';
import { editsAllowed } from './edit-distance.js';
import { nearnessOfName } from './name-words.js';

/** A form of a name, as printed, and who is called so. */
export interface NameForm {
  readonly id: number;
  readonly text: string;
  /** In how many entities of articles, by person or source. */
  readonly owners: ReadonlyMap<Owner, number>;
}

interface OpenForm extends NameForm {
  readonly owners: Map<Owner, number>;
}

/** How near a form is to words that stand one behind the other: 0 when it does not hold them, else at most 1. */
export const nearnessOfForm = ({ text }: NameForm, sought: readonly SoughtWord[]): number =>
  nearnessOfName(wordsOf(text), sought);

/** Every form of the name of every person and source, by its words. */
export class NameIndex implements CorpusObserver {
  readonly #byText = new Map<string, OpenForm>();
  readonly #byId = new Map<number, OpenForm>();
  readonly #words = new MiniSearch<NameForm>({
    fields: ['text'],
    tokenize: wordsOf,
    processTerm: (word) => word,
  });
  #nextId = 0;

  /** Names come and go with owners. */
  onPut(): void {}

  onTake(): void {}

  onOwners(article: ArticleRecord, before: readonly Owner[], after: readonly Owner[]): void {
    for (let row = 0; row < Math.max(before.length, after.length); row++) {
      const [old, owner] = [before[row], after[row]];
      if (old === owner) continue;
      for (const form of new Set([article.entityName(row), ...article.aliases(row)])) {
        if (owner !== undefined) this.#enter(form, owner);
        if (old !== undefined) this.#strike(form, old);
      }
    }
  }

  forms(): Iterable<NameForm> {
    return this.#byText.values();
  }

  /** The forms that hold all the words, wherever. */
  holding(sought: readonly SoughtWord[]): NameForm[] {
    const queries = sought.map(({ text, isPrefix, isMisspelt }) => ({
      queries: [text],
      prefix: isPrefix,
      fuzzy: isMisspelt && editsAllowed(text),
    }));
    return this.#words.search({ combineWith: 'AND', queries }).map(({ id }) => this.#byId.get(id)!);
  }

  /** The forms that hold the words one behind the other, and how near they are: 0 (exclusive) to 1. */
  find(sought: readonly SoughtWord[]): ReadonlyMap<NameForm, number> {
    const nearness = this.holding(sought).map((form) => [form, nearnessOfForm(form, sought)] as const);
    return new Map(nearness.filter(([, near]) => near > 0));
  }

  #enter(text: string, owner: Owner): void {
    const form = this.#byText.get(text) ?? this.#add(text);
    form.owners.set(owner, (form.owners.get(owner) ?? 0) + 1);
  }

  #strike(text: string, owner: Owner): void {
    const form = this.#byText.get(text)!;
    const count = form.owners.get(owner)! - 1;
    if (count > 0) form.owners.set(owner, count);
    else form.owners.delete(owner);
    if (form.owners.size > 0) return;
    this.#byText.delete(text);
    this.#byId.delete(form.id);
    this.#words.discard(form.id);
  }

  #add(text: string): OpenForm {
    const form = { id: this.#nextId++, text, owners: new Map() };
    this.#byText.set(text, form);
    this.#byId.set(form.id, form);
    this.#words.add(form);
    return form;
  }
}
