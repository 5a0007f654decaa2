/** Numbers put into few classes, so that features of models meet the same one often. */

export const cap = (value: number, most: number): number => (value > most ? most : value);

const FIRST_STEPS = 9;

/** Distances told apart: each up to eight, then ever wider ones; the sign is kept. */
export function distanceClass(distance: number): number {
  const size = Math.abs(distance);
  const step = size < FIRST_STEPS ? size : 6 + Math.floor(2 * Math.log2(size - 6));
  return distance < 0 ? -step : step;
}

/** Lengths in tokens: each up to three, then ever wider classes up to 12. */
export const lengthClass = (length: number): number =>
  length < 4 ? length : Math.min(12, Math.floor(2 * Math.log2(length)));
