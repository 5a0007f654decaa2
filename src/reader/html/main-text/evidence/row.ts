/** The evidence of one paragraph while it is gathered: numbers, in an order that the models know. */
export type Row = number[];

/** Sizes count by their order of magnitude. */
export const magnitude = (size: number): number => Math.log2(1 + size);

/** Stands for what cannot be told. */
export const UNKNOWN = -1;
