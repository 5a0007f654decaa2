import type { Corpus } from '../../src/corpus/corpus.js';
import type { ArticleRecord, Owner } from '../../src/corpus/nodes/article-record.js';
import { QUOTE } from '../../src/corpus/packed/layout.js';
import type { SearchType } from '../../src/search/search-request.js';

export interface NaiveClause {
  readonly field?: 'title' | 'speaker' | 'source' | 'kind';
  /** One word or several in a row, small and without accents; for `kind` its name. */
  readonly words: readonly string[];
  /** Of the last word. */
  readonly isPrefix?: boolean;
}

export interface NaiveQuery {
  readonly choices: readonly (readonly NaiveClause[])[];
  readonly excluded: readonly NaiveClause[];
}

/** The query as a person types it. */
export function typed({ choices, excluded }: NaiveQuery): string {
  const words = ({ words: [first], isPrefix, words: all }: NaiveClause) =>
    all.length > 1 ? `"${all.join(' ')}"` : `${first}${isPrefix ? '*' : ''}`;
  const clause = (each: NaiveClause) => `${each.field === undefined ? '' : `${each.field}:`}${words(each)}`;
  return [
    ...choices.map((each) => each.map(clause).join(' OR ')),
    ...excluded.map((each) => `-${clause(each)}`),
  ].join(' ');
}

export interface NaiveHit {
  readonly id: string;
  readonly score: number;
  readonly standing: number;
}

const plainWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

interface Unit {
  readonly id: string;
  readonly type: SearchType;
  /** Words in a row: no phrase reaches from one piece to the next. */
  readonly pieces: readonly (readonly string[])[];
  readonly article: ArticleRecord;
  readonly kind: string | null;
  readonly speakers: readonly Owner[];
  readonly relay: Owner | null;
}

export interface NaiveConditions {
  readonly types: readonly SearchType[];
  readonly language?: string | undefined;
  readonly speaker?: string | undefined;
  readonly source?: string | undefined;
}

const ORDINARY = { ARTICLE: 600, PARAGRAPH: 50, QUOTE: 25 };

/** Searches by looking at every word of everything, each time anew: what the index must agree with. */
export class NaiveSearch {
  readonly #articles: readonly ArticleRecord[];
  readonly #units: readonly Unit[];
  readonly #owners: readonly Owner[];
  readonly #known: ReadonlySet<string>;
  readonly #weights = new Map<NaiveClause, number>();

  constructor(corpus: Corpus) {
    const articles: ArticleRecord[] = [];
    corpus.observe({ onPut: (article) => void articles.push(article), onTake: () => {} });
    this.#articles = articles;
    this.#units = articles.flatMap(unitsOf);
    this.#owners = [...new Set(articles.flatMap(({ owners }) => owners))];
    const names = this.#owners.flatMap(({ forms }) => forms.flatMap(plainWords));
    this.#known = new Set([...articles.flatMap((article) => wordsOfArticle(article).flat()), ...names]);
  }

  search(query: NaiveQuery, conditions: NaiveConditions): NaiveHit[] {
    const hits = [...this.#texts(query, conditions), ...this.#people(query, conditions)];
    const byId = (a: NaiveHit, b: NaiveHit) => (a.id < b.id ? -1 : 1);
    return hits.sort((a, b) => b.score - a.score || b.standing - a.standing || byId(a, b));
  }

  #texts(query: NaiveQuery, { types, language, speaker, source }: NaiveConditions): NaiveHit[] {
    const units = this.#units.filter((unit) => types.includes(unit.type));
    const found = units.filter(
      (unit) =>
        query.choices.every((choice) => choice.some((clause) => this.#meets(unit, clause))) &&
        !query.excluded.some((clause) => this.#meets(unit, clause)) &&
        (language === undefined || unit.article.language === language) &&
        (speaker === undefined || unit.speakers.some(({ id }) => id === speaker)) &&
        (source === undefined || sourcesOf(unit).some(({ id }) => id === source)),
    );
    return found.map((unit) => ({
      id: unit.id,
      score: rounded(sum(query.choices.flat().map((clause) => this.#score(unit, clause)))),
      standing: unit.article.published ?? -8.64e15,
    }));
  }

  #meets(unit: Unit, clause: NaiveClause): boolean {
    switch (clause.field) {
      case 'kind':
        return unit.kind === clause.words[0];
      case 'speaker':
        return unit.speakers.some((owner) => this.#named(clause).has(owner));
      case 'source':
        return sourcesOf(unit).some((owner) => this.#named(clause).has(owner));
      case 'title':
        return timesIn([plainWords(unit.article.title ?? '')], clause) > 0;
      default:
        return timesIn(unit.pieces, clause) > 0;
    }
  }

  #score(unit: Unit, clause: NaiveClause): number {
    const [isText, isTitle] = [clause.field === undefined, clause.field === 'title'];
    if ((!isText && !isTitle) || (isTitle && unit.type !== 'ARTICLE')) return 0;
    const title = unit.type === 'ARTICLE' ? timesIn(unit.pieces.slice(0, 1), clause) : 0;
    const times = isTitle ? title : timesIn(unit.pieces, clause);
    const length = unit.pieces.flat().length;
    const ordinary = ORDINARY[unit.type as keyof typeof ORDINARY];
    const closeness = times / (times + 0.4 + (0.6 * length) / ordinary);
    return this.#weightOf(clause) * (title > 0 ? (1 + closeness) / 2 : closeness);
  }

  #weightOf(clause: NaiveClause): number {
    const weight = this.#weights.get(clause) ?? this.#weight(clause);
    this.#weights.set(clause, weight);
    return weight;
  }

  #weight(clause: NaiveClause): number {
    const vocabularies = this.#articles.map((article) => [...new Set(wordsOfArticle(article).flat())]);
    const weights = clause.words.map((_, index) => {
      const holders = new Map<string, number>();
      for (const word of vocabularies.flat())
        if (isWord(word, clause, index)) holders.set(word, (holders.get(word) ?? 0) + 1);
      return Math.log(1 + (this.#articles.length + 1) / (Math.max(0, ...holders.values()) + 1));
    });
    return sum(weights);
  }

  #people(query: NaiveQuery, { types, language, speaker, source }: NaiveConditions): NaiveHit[] {
    const wanted = this.#owners.filter((owner) =>
      types.includes(owner.__typename === 'Person' ? 'PERSON' : 'SOURCE'),
    );
    return wanted.flatMap((owner) => {
      const scores = owner.forms.map((form) => this.#scoreOfForm(form, owner, query));
      const isExcluded = query.excluded.some((clause) =>
        owner.forms.some((form) => this.#nearness(form, owner, clause) > 0),
      );
      const passes =
        (language === undefined || owner.articlesOf.some((article) => article.language === language)) &&
        (speaker === undefined || owner.id === speaker) &&
        (source === undefined || (owner.id === source && owner.__typename === 'Source'));
      const score = rounded(Math.max(...scores));
      return score > 0 && passes && !isExcluded
        ? [{ id: owner.id, score, standing: owner.articleCount }]
        : [];
    });
  }

  #scoreOfForm(form: string, owner: Owner, { choices }: NaiveQuery): number {
    let [total, taken] = [0, 0];
    for (const choice of choices) {
      const all = choice.map((clause) => ({ clause, near: this.#nearness(form, owner, clause) }));
      const best = all.reduce((a, b) => (b.near > a.near ? b : a));
      if (best.near === 0) return 0;
      total += best.near;
      taken += best.clause.field === 'kind' ? 0 : best.clause.words.length;
    }
    const share = Math.min(1, taken / Math.max(1, plainWords(form).length));
    return Math.log(1 + this.#articles.length + 1) * total * (0.5 + 0.5 * share);
  }

  #nearness(form: string, owner: Owner, clause: NaiveClause): number {
    switch (clause.field) {
      case 'title':
        return 0;
      case 'kind':
        return Number(owner.__typename === 'Source' && owner.kind === clause.words[0]);
      case 'speaker':
        return Number(this.#named(clause).has(owner) && owner.quoteCount > 0);
      case 'source':
        return Number(this.#named(clause).has(owner));
      default:
        return this.#nearnessOfName(form, clause);
    }
  }

  #nearnessOfName(form: string, clause: NaiveClause): number {
    const name = plainWords(form);
    const starts = name
      .map((_, start) => start)
      .filter((start) => start + clause.words.length <= name.length);
    const each = starts.map((start) =>
      clause.words.map((_, index) => this.#nearnessOfWord(name[start + index]!, clause, index)),
    );
    const whole = each.filter((near) => !near.includes(0)).map((near) => sum(near) / near.length);
    return Math.max(0, ...whole);
  }

  #nearnessOfWord(word: string, clause: NaiveClause, index: number): number {
    const sought = clause.words[index]!;
    if (word === sought) return 1;
    if (isWord(word, clause, index)) return 0.9;
    const isPrefix = clause.isPrefix === true && index === clause.words.length - 1;
    if (this.#known.has(sought) || isPrefix) return 0;
    const wrong = distance(word, sought);
    return wrong > (sought.length < 3 ? 0 : sought.length < 5 ? 1 : 2) ? 0 : 1 - 0.3 * wrong;
  }

  #named(clause: NaiveClause): ReadonlySet<Owner> {
    const all = this.#owners.map((owner) => ({
      owner,
      near: Math.max(...owner.forms.map((form) => this.#nearnessOfName(form, clause))),
    }));
    const isKnown = clause.isPrefix === true || clause.words.every((word) => this.#known.has(word));
    const nearest = Math.max(...all.map(({ near }) => near));
    const found = all.filter(({ near }) => near > 0 && (isKnown || near === nearest));
    const sources = found.filter(({ owner }) => clause.field !== 'source' || owner.__typename === 'Source');
    return new Set(sources.map(({ owner }) => owner));
  }
}

function unitsOf(article: ArticleRecord): Unit[] {
  const quotes = article.rows(QUOTE).map((row) => article.quote(row));
  const speakers = (of: typeof quotes) => of.map(({ speaker }) => speaker).filter((owner) => owner !== null);
  const common = { article, kind: null, relay: null };
  const pieces = wordsOfArticle(article);
  return [
    { ...common, id: article.id, type: 'ARTICLE', pieces, speakers: speakers(quotes) },
    ...article.paragraphs().map(
      (paragraph): Unit => ({
        ...common,
        id: paragraph.id,
        type: 'PARAGRAPH',
        pieces: [plainWords(paragraph.text)],
        kind: paragraph.kind,
        speakers: speakers([...paragraph.quotes]),
      }),
    ),
    ...quotes.map(
      (quote): Unit => ({
        article,
        id: quote.id,
        type: 'QUOTE',
        pieces: quote.segments.map(({ text }) => plainWords(text)),
        kind: quote.kind,
        speakers: speakers([quote]),
        relay: quote.source,
      }),
    ),
  ];
}

const wordsOfArticle = (article: ArticleRecord): string[][] => [
  plainWords(article.title ?? ''),
  ...article.paragraphs().map(({ text }) => plainWords(text)),
];

const sourcesOf = ({ article, relay }: Unit): Owner[] =>
  [article.source, relay].filter((owner) => owner !== null);

const isWord = (word: string, { words, isPrefix }: NaiveClause, index: number): boolean =>
  isPrefix && index === words.length - 1 ? word.startsWith(words[index]!) : word === words[index];

const timesIn = (pieces: Unit['pieces'], clause: NaiveClause): number =>
  sum(
    pieces.map((piece) => {
      const starts = piece.filter((_, start) =>
        clause.words.every((_, index) => isWord(piece[start + index] ?? '', clause, index)),
      );
      return starts.length;
    }),
  );

function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  if (a[0] === b[0]) return distance(a.slice(1), b.slice(1));
  if (Math.abs(a.length - b.length) > 2) return 3;
  return 1 + Math.min(distance(a.slice(1), b), distance(a, b.slice(1)), distance(a.slice(1), b.slice(1)));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const rounded = (score: number): number => Math.round(score * 1e6) / 1e6;
