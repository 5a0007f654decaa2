import type { MentionLabel } from '../../model/mention.js';
import { type ArticleWords, has } from '../words/article-words.js';
import { TRAIT } from '../words/traits.js';
import { lowerPhrase, type NameCandidate } from './split-run.js';

/** What the sure names of an article tell of its other names. */
export class ArticleEvidence {
  readonly #labels = new Map<string, MentionLabel>();
  readonly #surnames = new Set<string>();
  readonly #personWords = new Set<string>();
  readonly #bodyStarts = new Set<string>();
  readonly #lone = new Set<string>();
  readonly #words: ArticleWords;

  constructor(words: ArticleWords) {
    this.#words = words;
  }

  add(name: NameCandidate, label: MentionLabel): void {
    this.#labels.set(lowerPhrase(this.#words, name), label);
    if (label === 'PERSON') this.#addPerson(name);
    if (label === 'BODY') this.#bodyStarts.add(this.#words.tokens.lower(name.from));
  }

  /** Notes a word that stands alone as a name where no preposition makes a place of it. */
  addLone(token: number): void {
    this.#lone.add(this.#words.tokens.lower(token));
  }

  /** News names somebody in full once and by surname later: the last word stands alone elsewhere, the first does not. */
  shortens({ from, to }: NameCandidate): boolean {
    const { tokens } = this.#words;
    return this.#lone.has(tokens.lower(to - 1)) && !this.#lone.has(tokens.lower(from));
  }

  labelOf(name: NameCandidate): MentionLabel | undefined {
    return this.#labels.get(lowerPhrase(this.#words, name));
  }

  isSurname(token: number): boolean {
    return this.#surnames.has(this.#words.tokens.lower(token));
  }

  isPersonWord(token: number): boolean {
    return this.#personWords.has(this.#words.tokens.lower(token));
  }

  /** True for 'Acme' where 'Acme Corp' is sure. */
  beginsBody(token: number): boolean {
    return this.#bodyStarts.has(this.#words.tokens.lower(token));
  }

  #addPerson({ from, to }: NameCandidate): void {
    const last = has(this.#words, to - 1, TRAIT.NAME_SUFFIX) ? to - 2 : to - 1;
    this.#surnames.add(this.#words.tokens.lower(last));
    for (let i = from; i < to; i++) this.#addPersonWord(this.#words.tokens.lower(i));
  }

  /** Either half of a double name may stand alone: 'Otto' for 'Otto-7Lindqvist'. */
  #addPersonWord(word: string): void {
    this.#personWords.add(word);
    if (word.includes('-')) for (const half of word.split('-')) this.#personWords.add(half);
  }
}
