import type { Prose } from './prose/prose.js';
import { passageOf, type TokenRange } from './view.js';

/** Shorter than this it joins words that are quoted one by one: '“rude,” and “cheap”'. */
const LEAST_WORDS = 3;

/**
 * Words that begin and end with passages in marks, without the article's own aside between the two: '“Then we lost the shop,”
 * [and after a silence,] “then we lost the street.”' An aside stands between commas and has no verb.
 */
export function withoutAside({ view, verbs }: Prose, words: TokenRange): readonly TokenRange[] {
  const [first, last] = [passageOf(view, words.from), passageOf(view, words.to - 1)];
  if (!first || !last || first.from !== words.from || last.to !== words.to) return [words];
  const isAside =
    last.from - first.to >= LEAST_WORDS &&
    view.tokens.form(first.to - 2) === ',' &&
    view.tokens.form(last.from - 1) === ',' &&
    verbs[first.to] === verbs[last.from];
  return isAside ? [first, last] : [words];
}
