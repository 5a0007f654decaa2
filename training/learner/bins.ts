const BINS = 64;

/** Evidence column by column, its values sorted into at most BINS bins of about equal size. */
export interface Binned {
  readonly items: number;
  readonly columns: readonly Column[];
}

export interface Column {
  /** Bin of each item: how many of the cuts its value reaches. */
  readonly bins: Uint8Array;
  readonly cuts: Float32Array;
}

function cutsOf(values: Float32Array): Float32Array {
  const sorted = Float32Array.from(values).sort();
  const cuts: number[] = [];
  for (let bin = 1; bin < BINS; bin++) {
    const cut = sorted[Math.floor((bin * sorted.length) / BINS)]!;
    if (cut > (cuts.at(-1) ?? sorted[0]!)) cuts.push(cut);
  }
  return Float32Array.from(cuts);
}

function binOf(cuts: Float32Array, value: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < cuts[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function binned(rows: readonly Float32Array[]): Binned {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => {
    const values = Float32Array.from(rows, (row) => row[column]!);
    const cuts = cutsOf(values);
    return { cuts, bins: Uint8Array.from(values, (value) => binOf(cuts, value)) };
  });
  return { items: rows.length, columns };
}
