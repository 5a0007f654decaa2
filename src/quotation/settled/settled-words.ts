import type { Prose } from '../prose/prose.js';
import type { TokenRange } from '../view.js';
import { announcedBlocks } from './announced-blocks.js';
import type { Settled } from './settled.js';
import { settledCues } from './settled-cues.js';
import { signedPassages } from './signed.js';
import { transcriptTurns } from './turns.js';

/** A speaker so near to the cue, in tokens, is part of the announcement and so of nobody's words. */
const BESIDE = 12;
const NOBODY = -1;
const NO_CUE = -2;

/** Which tokens are spoken for, and by which statement. */
export class SettledWords {
  readonly all: readonly Settled[];
  /** By token: the head of the cue that has it; see NOBODY and NO_CUE. */
  readonly #owners: Int32Array;

  constructor(length: number, found: readonly Settled[]) {
    this.#owners = new Int32Array(length).fill(NOBODY);
    this.all = found.filter((one) => this.#take(one));
  }

  /** True when none of the words of a range are spoken for. */
  areFree({ from, to }: TokenRange): boolean {
    for (let i = from; i < to; i++) if (this.#owners[i] !== NOBODY) return false;
    return true;
  }

  /** True when a cue may announce the words: they are free, and no settled words but its own stand between. */
  mayAnnounce(cue: number, words: TokenRange): boolean {
    const [from, to] = words.from > cue ? [cue, words.from] : [words.to, cue + 1];
    for (let i = from; i < to; i++) if (this.#owners[i] !== NOBODY && this.#owners[i] !== cue) return false;
    return this.areFree(words);
  }

  #take({ head, cue, pieces, speaker }: Settled): boolean {
    if (!pieces.every((piece) => this.areFree(piece)) || (cue && !this.areFree(cue.words))) return false;
    const isBeside = speaker && cue && Math.abs(speaker.from - cue.words.from) < BESIDE;
    for (const part of [...pieces, cue?.words, isBeside ? speaker : null])
      if (part) this.#owners.fill(head < 0 ? NO_CUE : head, part.from, part.to);
    return true;
  }
}

/**
 * Words that grammar settles before any model is asked. Of two constructions that want the same words the earlier in this
 * list has them: a transcript's turn takes along what is quoted in it.
 */
export const settledWords = (prose: Prose): SettledWords =>
  new SettledWords(prose.length, [
    ...transcriptTurns(prose.view),
    ...signedPassages(prose.view),
    ...settledCues(prose),
    ...announcedBlocks(prose),
  ]);
