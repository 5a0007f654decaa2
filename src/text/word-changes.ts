/** Words that follow each other and are in both texts, in the old one alone or in the new one alone. */
export interface WordChange {
  readonly kind: 'KEPT' | 'REMOVED' | 'ADDED';
  /** As printed, joined by single spaces. */
  readonly text: string;
}

type Kind = WordChange['kind'];
type Step = readonly [Kind, string];

/** Beyond this many pairs of words to compare, what differs is told as one removal and one addition. */
const MOST_PAIRS = 250_000;

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/**
 * What must be taken out and put in to make one text of the other, in reading order; the fewest words, up to 500 of
 * them that differ. White space makes no difference.
 */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const [old, young] = [wordsOf(before), wordsOf(after)];
  const shorter = Math.min(old.length, young.length);
  let start = 0;
  while (start < shorter && old[start] === young[start]) start++;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === young.at(-1 - end)) end++;
  const middle = steps(old.slice(start, old.length - end), young.slice(start, young.length - end));
  const kept = (words: readonly string[]) => words.map((word): Step => ['KEPT', word]);
  return joined([...kept(old.slice(0, start)), ...middle, ...kept(old.slice(old.length - end))]);
}

function steps(old: readonly string[], young: readonly string[]): Step[] {
  const removed = (from: number) => old.slice(from).map((word): Step => ['REMOVED', word]);
  const added = (from: number) => young.slice(from).map((word): Step => ['ADDED', word]);
  if (old.length * young.length > MOST_PAIRS) return [...removed(0), ...added(0)];
  const common = commonLengths(old, young);
  const result: Step[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < young.length) {
    if (old[i] === young[j]) {
      result.push(['KEPT', old[i]!]);
      i++;
      j++;
    } else if (common[i + 1]![j]! >= common[i]![j + 1]!) result.push(['REMOVED', old[i++]!]);
    else result.push(['ADDED', young[j++]!]);
  }
  return [...result, ...removed(i), ...added(j)];
}

/** Length of the longest common subsequence of what follows place `i` of one list and place `j` of the other. */
function commonLengths(old: readonly string[], young: readonly string[]): readonly Uint32Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint32Array(young.length + 1));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = young.length - 1; j >= 0; j--)
      rows[i]![j] =
        old[i] === young[j] ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
  return rows;
}

function joined(all: readonly Step[]): WordChange[] {
  const runs: { kind: Kind; words: string[] }[] = [];
  for (const [kind, word] of all) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.words.push(word);
    else runs.push({ kind, words: [word] });
  }
  return runs.map(({ kind, words }) => ({ kind, text: words.join(' ') }));
}
