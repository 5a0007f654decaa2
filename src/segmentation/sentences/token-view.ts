import type { TokenTable } from '../tokens/token-table.js';

/** What the rules of this folder read. */
export interface TokenView {
  readonly text: string;
  readonly table: TokenTable;
  /** By token: one of ROLE. */
  readonly roles: Uint8Array;
}

export const formAt = ({ table }: TokenView, index: number): string => table.forms[index] ?? '';

/** First code unit of a token; NaN outside of the table. */
export const unitAt = (view: TokenView, index: number): number => formAt(view, index).charCodeAt(0);

/** True when white space stands before the token. */
export const hasGapBefore = ({ table }: TokenView, index: number): boolean =>
  table.starts[index]! > table.ends[index - 1]!;
