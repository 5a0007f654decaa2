const INFLECTIONS = ['ings', 'ing', 'ies', 'ied', 'ed', 'es', 's', 'e', 'y'];
const SHORTEST = 3;

/**
 * How many letters of an English word are left when its inflection is cut off: 4 for 'argue', 'argues', 'argued' and
 * 'arguing'; 5 for 'claim' and 'claims'. No dictionary: 'news' loses its s.
 */
export function stemLength(lower: string): number {
  if (!'sdgey'.includes(lower.at(-1) ?? '')) return withoutDouble(lower, lower.length);
  for (const ending of INFLECTIONS) {
    const length = lower.length - ending.length;
    if (length >= SHORTEST && lower.endsWith(ending)) return withoutDouble(lower, length);
  }
  return withoutDouble(lower, lower.length);
}

/** 'admitt' of 'admitted' is 'admit', as 'tell' is 'tel': both ways of writing a stem become one. */
function withoutDouble(lower: string, length: number): number {
  const isDouble = length > SHORTEST && lower[length - 1] === lower[length - 2];
  return isDouble ? length - 1 : length;
}
