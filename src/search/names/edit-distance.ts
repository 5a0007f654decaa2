/**
 * How many letters must be added, left out or changed to make one word of the other.
 * @returns more than `limit` when it takes more, however many
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length]!;
}

/** Wrong letters that a word of a name may have: 1 from three letters, 2 from five (two letters swapped are two). */
export const editsAllowed = (word: string): number => (word.length < 3 ? 0 : word.length < 5 ? 1 : 2);
