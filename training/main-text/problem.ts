import { classTokens } from '../../src/reader/html/main-text/class-tokens.js';
import type { Evidence } from '../../src/reader/html/main-text/evidence/evidence.js';
import { textWords } from '../../src/reader/html/main-text/evidence/text-words.js';
import { type Page, pageOf } from '../../src/reader/html/main-text/page-block.js';
import { isInHidden, isInside, upwards } from '../../src/reader/html/main-text/place.js';
import { type Told, toldOf } from '../../src/reader/html/main-text/told.js';
import { blocksOf, type MarkupBlock } from '../../src/reader/markup/blocks.js';
import { htmlRole } from '../../src/reader/markup/html-roles.js';
import type { MarkupElement } from '../../src/reader/markup/markup-node.js';
import { parseHtml } from '../../src/reader/markup/parse-markup.js';
import { aligned } from './aligned.js';
import type { GoldPage } from './gold-pages.js';
import type { WordShares } from './word-counts.js';

/** A page to learn from: its paragraphs, which of them are right, and how much each counts. */
export interface Problem {
  readonly gold: GoldPage;
  readonly root: MarkupElement;
  readonly found: readonly MarkupBlock[];
  readonly told: Told;
  readonly isRight: readonly boolean[];
  readonly counts: readonly number[];
  readonly names: WordShares;
  readonly words: WordShares;
}

const NO_WEIGHTS = new Map<number, number>();

/** How much a paragraph counts: by its share of the article, as pages are judged by shares of letters. */
const countOf = (size: number, articleSize: number): number =>
  Math.min(3, 0.15 + 10 * Math.min(0.2, size / Math.max(400, articleSize)));

export function problemOf(gold: GoldPage): Problem {
  const root = parseHtml(gold.source);
  const found = blocksOf(root, htmlRole);
  const told = toldOf(root);
  const page = pageOf(root, found, told, NO_WEIGHTS);
  const worths = page.blocks.map(({ place }) => (isInHidden(place) ? 0.9 : 1));
  const isIn = aligned(
    found.map(({ text }) => text),
    worths,
    gold.text,
  );
  return {
    gold,
    root,
    found,
    told,
    isRight: withStandfirst(page, told, isIn),
    counts: countsOf(page, isIn, gold),
    names: namesOf(page, isIn),
    words: wordsOf(page, isIn),
  };
}

/**
 * One collection leaves out the lines between title and text, the other has them, and so do we: those that the page gives as
 * its description are taken for right.
 */
function withStandfirst(
  { blocks, firstTitle }: Page,
  told: Told,
  isIn: readonly boolean[],
): readonly boolean[] {
  const first = isIn.findIndex((is, at) => is && blocks[at]!.counts.size > 60);
  return isIn.map((is, at) => {
    const { block, counts, linked, place } = blocks[at]!;
    const below = firstTitle < 0 ? 0 : at - firstTitle;
    if (is || at >= first || below < 1 || below > 8 || counts.size < 40 || linked >= 0.3) return is;
    return !isInside(place, 'figcaption') && (told.description.shareOf(block.text) ?? 0) > 0.5;
  });
}

function countsOf({ blocks }: Page, isIn: readonly boolean[], { collection }: GoldPage): readonly number[] {
  const size = blocks.reduce((sum, { counts }, at) => sum + (isIn[at] ? counts.size : 0), 0);
  const [first, last] = [isIn.indexOf(true), isIn.lastIndexOf(true)];
  return blocks.map(({ block, counts, linked }, at) => {
    // Short and linked paragraphs are many and alike: a third of them is enough.
    if (!isIn[at] && (counts.size < 25 || (linked > 0.8 && counts.size < 80)) && at % 3 !== 0) return 0;
    const isList = /^(?:li|blockquote)$/.test(block.element.name);
    // One collection leaves lists and quotations out that the other has.
    const isDisputed =
      collection === 'fundus' && isList && !isIn[at] && at > first && at < last && linked < 0.5;
    return countOf(counts.size, size) * (isDisputed ? 0.1 : 1);
  });
}

class Shares {
  readonly #inside = new Map<string, number>();
  readonly #outside = new Map<string, number>();
  #all = { inside: 0, outside: 0 };

  add(words: Iterable<string>, isIn: boolean, size: number): void {
    const sums = isIn ? this.#inside : this.#outside;
    this.#all[isIn ? 'inside' : 'outside'] += size;
    for (const word of words) sums.set(word, (sums.get(word) ?? 0) + size);
  }

  finish(least: number): WordShares {
    const { inside, outside } = this.#all;
    const words = new Set([...this.#inside.keys(), ...this.#outside.keys()]);
    const share = (sums: ReadonlyMap<string, number>, word: string, all: number): number =>
      (sums.get(word) ?? 0) / Math.max(least, all);
    return new Map(
      [...words].map((word) => [
        word,
        { inside: share(this.#inside, word, inside), outside: share(this.#outside, word, outside) },
      ]),
    );
  }
}

function namesOf({ blocks }: Page, isIn: readonly boolean[]): WordShares {
  const shares = new Shares();
  blocks.forEach(({ place, counts }, at) => {
    const names = new Set([...upwards(place)].flatMap(({ element }) => classTokens(element)));
    shares.add(names, isIn[at]!, counts.size);
  });
  return shares.finish(1);
}

function wordsOf({ blocks }: Page, isIn: readonly boolean[]): WordShares {
  const shares = new Shares();
  blocks.forEach(({ block, counts, linked, repeats }, at) => {
    if (linked <= 0.6 && counts.size >= 15 && repeats === 0) shares.add(textWords(block.text), isIn[at]!, 1);
  });
  return shares.finish(8);
}

/** A page with the evidence that it gives by the weights of words that it was not learnt from. */
export interface Posed {
  readonly page: Page;
  readonly evidence: Evidence;
}
