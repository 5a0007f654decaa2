import type { ArticleRecord } from '../../corpus/nodes/article-record.js';
import type { Voted } from './ballot.js';

/** A quote that may be like a text: `votes` of the hashes asked for are those of its words. */
export interface Candidate {
  readonly article: ArticleRecord;
  readonly row: number;
  readonly votes: number;
}

/** Candidates held between two sortings, as a multiple of the limit. */
const SLACK = 4;

/** The votes of the item in place `rank`, counted from 1, most votes first; 0 where there are fewer. */
export function votesOfRank(voted: readonly Voted[], rank: number): number {
  const withVotes: number[] = [];
  for (const { votes } of voted) withVotes[votes] = (withVotes[votes] ?? 0) + 1;
  let count = 0;
  for (let votes = withVotes.length - 1; votes > 0; votes--) {
    count += withVotes[votes] ?? 0;
    if (count >= rank) return votes;
  }
  return 0;
}

/** Most votes first, then the earliest published, undated last: the same whatever the order in which articles came. */
const byLikelihood = (a: Candidate, b: Candidate): number =>
  b.votes - a.votes || byPlace(a.article, b.article) || a.row - b.row;

function byPlace(a: ArticleRecord, b: ArticleRecord): number {
  const [published, other] = [a.published ?? Infinity, b.published ?? Infinity];
  if (published !== other) return published < other ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** The first `limit` by likelihood, sorted; one pass, without sorting them all. */
export function likeliest(candidates: Iterable<Candidate>, limit: number): readonly Candidate[] {
  let nearest: Candidate[] = [];
  let last: Candidate | null = null;
  for (const candidate of candidates) {
    if (last !== null && byLikelihood(candidate, last) > 0) continue;
    nearest.push(candidate);
    if (nearest.length < limit * SLACK) continue;
    nearest = nearest.sort(byLikelihood).slice(0, limit);
    last = nearest.at(-1) ?? null;
  }
  return nearest.sort(byLikelihood).slice(0, limit);
}
