/** What a page was found to say of itself, against what its outlet's own parser says. */

export interface GoldFacts {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[] | null;
  /** 'YYYY-MM-DD HH:MM:SS', with a fraction and an offset where they are known. */
  readonly publishedAt: string;
}

export interface FoundFacts {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
}

export interface FactsScore {
  readonly title: boolean;
  /** Null where the gold has no author. */
  readonly authors: boolean | null;
  readonly publishedAt: boolean;
}

const oneSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const sorted = (names: readonly string[]): string => JSON.stringify([...new Set(names.map(oneSpace))].sort());

const DATE = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}):\d{2}(?:\.\d+)?([+-]\d{2}:\d{2})?$/;

const minuteOf = (iso: string): number => Math.floor(Date.parse(iso) / 60_000);

/**
 * The same minute: some outlets tell the seconds in one place and leave them out in another. Gold without an offset is the
 * newsroom's clock, and midnight there is a day without a time.
 */
function isSameDate(gold: string, found: string | null): boolean {
  const [, day = '', time = '', offset] = DATE.exec(gold) ?? [];
  if (found === null) return false;
  if (offset !== undefined) return minuteOf(`${day}T${time}:00${offset}`) === minuteOf(found);
  return time === '00:00' ? found.startsWith(day) : found.startsWith(`${day}T${time}`);
}

export const scoreFacts = (gold: GoldFacts, found: FoundFacts): FactsScore => ({
  title: found.title !== null && oneSpace(found.title) === oneSpace(gold.title),
  authors: gold.authors === null ? null : sorted(gold.authors) === sorted(found.authors),
  publishedAt: isSameDate(gold.publishedAt, found.publishedAt),
});
