/** Precision, recall and their harmonic mean in percent to one decimal; null where there is nothing to divide by. */
export interface Rates {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1000 * part) / whole) / 10;

/** @param right found items that the gold has */
export const ratesOf = (right: number, gold: number, found: number): Rates => ({
  precision: percent(right, found),
  recall: percent(right, gold),
  f1: percent(2 * right, gold + found),
});
