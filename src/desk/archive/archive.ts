import type { Corpus } from '../../corpus/corpus.js';
import { takeStep } from '../../corpus/deadline.js';
import type { ArticleRecord } from '../../corpus/nodes/article-record.js';
import type { Past } from '../../corpus/past/list-past-articles.js';
import type { PastArticle } from '../../corpus/past/show-past.js';

/** What is kept of one revision. Times are milliseconds since 1970. */
export interface KeptRevision {
  /** From 1. */
  readonly number: number;
  readonly contentHash: string;
  readonly from: number;
  /** When it was superseded or removed; null while it stands. */
  readonly until: number | null;
  /** As packed as it stood; null while the corpus holds it. */
  readonly packed: ArticleRecord | null;
}

type History = readonly KeptRevision[];

const NOTHING: History = Object.freeze([]);

const PAST_ID = /^(article_[^@]+)@(\d{1,9})$/;

/** A past revision is an object of its own, so it has an id of its own. */
const pastIdOf = (articleId: string, number: number): string => `${articleId}@${number}`;

/** The id of the article whose past revision has this id; the same id for an article that stands. */
export const presentIdOf = (id: string): string => PAST_ID.exec(id)?.[1] ?? id;

/**
 * The revisions of every article, those that stand and those that are gone. Nothing is kept of an article that came
 * with the corpus until it changes: its first revision is from when the archive was opened.
 */
export class Archive {
  readonly #histories = new Map<string, History>();

  /** @param openedAt milliseconds since 1970 */
  constructor(
    readonly corpus: Corpus,
    private readonly openedAt: number,
  ) {
    corpus.keepPast((id) => this.#past(id));
  }

  /** First to last; empty for an article that never was here. */
  history(articleId: string): History {
    return this.#histories.get(articleId) ?? this.#sinceOpening(articleId);
  }

  /** @param number from 1 */
  find(articleId: string, number: number): KeptRevision | null {
    return this.history(articleId)[number - 1] ?? null;
  }

  standing(articleId: string): KeptRevision | null {
    const last = this.history(articleId).at(-1);
    return last?.until === null ? last : null;
  }

  /** The revision that stood at a time: from its coming on, up to what came after it. */
  at(articleId: string, time: number): KeptRevision | null {
    const last = this.history(articleId).findLast(({ from }) => from <= time) ?? null;
    return last !== null && (last.until === null || time < last.until) ? last : null;
  }

  /** In what the articles of a time differ from those that stand. Nothing is known of before the archive was opened. */
  pastOf(time: number): Past {
    const absent = new Set<string>();
    const gone = new Map<string, PastArticle>();
    for (const id of this.#histories.keys()) {
      takeStep();
      const revision = this.at(id, time);
      if (revision?.packed !== null) absent.add(id);
      if (revision?.packed != null)
        gone.set(id, { article: revision.packed, id: pastIdOf(id, revision.number) });
    }
    return { stillStands: (id) => time >= this.openedAt && !absent.has(id), gone };
  }

  /** The article as the revision has it; null when there is no such revision. */
  article(articleId: string, number: number): ArticleRecord | null {
    const revision = this.find(articleId, number);
    if (revision === null) return null;
    if (revision.packed === null) return this.corpus.article(articleId);
    return this.corpus.showPast(revision.packed, pastIdOf(articleId, number));
  }

  /** Ends the revision that stands, before the corpus lets go of it. */
  end(articleId: string, now: number): void {
    const standing = this.standing(articleId);
    if (standing === null) return;
    const until = Math.max(now, standing.from);
    const ended = { ...standing, until, packed: this.corpus.article(articleId) };
    this.#histories.set(articleId, [...this.history(articleId).slice(0, -1), ended]);
  }

  /** Begins a new revision; none may stand. */
  begin(articleId: string, contentHash: string, now: number): void {
    const history = this.#histories.get(articleId) ?? NOTHING;
    const from = Math.max(now, history.at(-1)?.until ?? now);
    const revision = { number: history.length + 1, contentHash, from, until: null, packed: null };
    this.#histories.set(articleId, [...history, revision]);
  }

  #sinceOpening(articleId: string): History {
    const article = this.corpus.article(articleId);
    if (article === null || article.id !== presentIdOf(article.id)) return NOTHING;
    const { contentHash } = article;
    return [{ number: 1, contentHash, from: this.openedAt, until: null, packed: null }];
  }

  #past(id: string): ArticleRecord | null {
    const [, articleId, number] = PAST_ID.exec(id) ?? [];
    const revision = articleId === undefined ? null : this.find(articleId, Number(number));
    return revision?.packed == null ? null : this.article(articleId!, revision.number);
  }
}
