/** Lower case without accents, possessives, punctuation, articles and titles: 'Mr. Müller’s' -> 'muller'. */
function normalised(name: string | null): string {
  return (name ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\b(the|mr|mrs|ms|dr|sir|a|an)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.at(-1) === long.at(-1) && short.every((word) => long.includes(word))) return true;
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `) && short.join('').length > 3;
}

/**
 * True when two names may be forms of one: equal, or one is part of the other ('Lopez', 'Ana Maria Lopez').
 * Nobody (null) is the same as nobody only.
 */
export function sameName(a: string | null, b: string | null): boolean {
  const [x, y] = [normalised(a), normalised(b)];
  if (x === '' || y === '') return x === y;
  if (x === y) return true;
  const [p, q] = [x.split(' '), y.split(' ')];
  return q.length < p.length ? isPartOf(q, p) : isPartOf(p, q);
}
