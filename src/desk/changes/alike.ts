/** Texts with fewer words than this part of all theirs in common are two texts. */
const LEAST_SHARE = 0.5;

/** A word that this many texts have tells none apart: it is not looked up. */
const COMMON_WORD = 32;

/** Distinct words, letter case and punctuation left out. */
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

interface Match {
  readonly old: number;
  readonly young: number;
  /** Shared words of all words of both, 0 to 1. */
  readonly share: number;
}

function* matches(
  before: readonly ReadonlySet<string>[],
  after: readonly ReadonlySet<string>[],
): Generator<Match> {
  const having = new Map<string, number[]>();
  for (const [young, words] of after.entries())
    for (const word of words) {
      const places = having.get(word);
      if (places === undefined) having.set(word, [young]);
      else if (places.length < COMMON_WORD) places.push(young);
    }
  for (const [old, words] of before.entries()) {
    const candidates = new Set([...words].flatMap((word) => rare(having.get(word))));
    for (const young of candidates) yield { old, young, share: shareOf(words, after[young]!) };
  }
}

const rare = (places: readonly number[] = []): readonly number[] =>
  places.length < COMMON_WORD ? places : [];

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size);
}

/**
 * Pairs of texts of two lists that share at least half of their words, the most alike first; each text is in one
 * pair at the most. Work grows with the words, not with the pairs there could be.
 */
export function alike(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [old: number, young: number])[] {
  const found = [...matches(before.map(wordsOf), after.map(wordsOf))]
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share || a.old - b.old || a.young - b.young);
  const [olds, youngs] = [new Set<number>(), new Set<number>()];
  return found.flatMap(({ old, young }) => {
    if (olds.has(old) || youngs.has(young)) return [];
    olds.add(old);
    youngs.add(young);
    return [[old, young] as const];
  });
}
