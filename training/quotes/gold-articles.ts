import { goldLines } from '../gold/gold-files.js';

export type Offsets = readonly [start: number, end: number];

/** One contiguous piece of somebody's words; pieces of one attribution share their id. */
export interface GoldSegment {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'speech' | 'other';
  readonly type: 'direct' | 'mixed' | 'indirect';
  readonly cue: Offsets | null;
  readonly speaker: { readonly start: number; readonly end: number } | null;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldSegment[];
}

export const readGoldArticles = (path: string): readonly GoldArticle[] => goldLines<GoldArticle>(path);
