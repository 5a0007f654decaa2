import { tagCode } from '../../src/learning/words/tagged-words.js';
import { PADDING } from '../../src/learning/words/word-columns.js';
import { mayAnnounce } from '../../src/quotation/announcing/announcing-candidates.js';
import { isWordAt, type Prose } from '../../src/quotation/prose/prose.js';
import type { TokenRange } from '../../src/quotation/view.js';

/** By lower-case word: how often it was a cue by itself, and how often it stood inside a longer one. */
export class CueHeads {
  readonly #alone = new Map<string, number>();

  note(prose: Prose, { from, to }: TokenRange): void {
    if (to - from !== 1) return;
    const word = prose.view.tokens.lower(from);
    this.#alone.set(word, (this.#alone.get(word) ?? 0) + 1);
  }

  /** The token of a cue that carries its sense: the word most often seen alone, else its first verb, else its last word; -1 when none may be. */
  headOf(prose: Prose, { from, to }: TokenRange): number {
    const candidates: number[] = [];
    for (let token = from; token < to; token++) if (mayAnnounce(prose, token)) candidates.push(token);
    if (candidates.length <= 1) return candidates[0] ?? -1;
    const counts = candidates.map((token) => this.#alone.get(prose.view.tokens.lower(token)) ?? 0);
    const most = Math.max(...counts);
    if (most >= 3) return candidates[counts.indexOf(most)]!;
    const verb = candidates.find((token) => isVerb(prose, token));
    return verb ?? candidates.filter((token) => isWordAt(prose, token)).at(-1) ?? candidates.at(-1)!;
  }
}

const VERBS = new Set((['VBD', 'VBN', 'VBZ', 'VBP', 'VB', 'VBG'] as const).map((tag) => tagCode(tag)));

const isVerb = ({ words }: Prose, token: number): boolean => VERBS.has(words.tags[token + PADDING]!);
