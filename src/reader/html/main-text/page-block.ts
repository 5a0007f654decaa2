import type { MarkupBlock } from '../../markup/blocks.js';
import type { MarkupElement } from '../../markup/markup-node.js';
import { type Cover, Covered, stretchesOf } from './covered.js';
import { countLetters, endsSentence, type LetterCounts } from './letters.js';
import { isInHidden, type Place, Places, type Sums, type WordWeights } from './place.js';

import type { Told } from './told.js';

/** A paragraph of a page, of the article or not. */
export interface PageBlock {
  readonly block: MarkupBlock;
  readonly place: Place;
  readonly counts: LetterCounts;
  /** Shares of its letters, 0 to 1, in links, in bold or headings, in italics or small print. */
  readonly linked: number;
  readonly strong: number;
  readonly emphasised: number;
  readonly links: number;
  readonly beginsLinked: boolean;
  readonly endsSentence: boolean;
  readonly isHeading: boolean;
  /** Its size when it reads like prose, else 0. */
  readonly prose: number;
  /** Of all paragraphs of its look: in elements named alike, in elements named alike. */
  readonly look: Sums;
  /** How many paragraphs before it have the same text. */
  readonly repeats: number;
}

export interface Page {
  readonly root: MarkupElement;
  readonly blocks: readonly PageBlock[];
  readonly places: Places;
  /** Letters of all paragraphs, and of those that read like prose. */
  readonly size: number;
  readonly prose: number;
  /** Index of the heading that is the title; -1 when none is found. */
  readonly firstTitle: number;
}

const LINK: ReadonlySet<string> = new Set(['a']);
const STRONG: ReadonlySet<string> = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const EMPHASISED: ReadonlySet<string> = new Set(['em', 'i', 'small']);
const HEADING = /^h[1-6]$/;
const LEAST_PROSE = 80;
/** Letters of a class attribute that tell looks apart. */
const MOST_CLASS = 60;

const nothing = (): Sums => ({ blocks: 0, size: 0, linked: 0, prose: 0 });

const nameOf = (element: MarkupElement | undefined): string =>
  element === undefined ? '' : `${element.name}.${(element.attributes.class ?? '').slice(0, MOST_CLASS)}`;

const lookOf = ({ element, parent }: Place): string => `${nameOf(element)}<${nameOf(parent?.element)}`;

const share = (cover: Cover, { text }: MarkupBlock): number => Math.min(1, cover.size / text.length);

/** Looks at the paragraphs of a page one by one. */
class Survey {
  readonly places: Places;
  readonly #covers: readonly Covered[];
  readonly #looks = new Map<string, Sums>();
  readonly #seen = new Map<string, number>();

  constructor(root: MarkupElement, weights: WordWeights) {
    this.places = new Places(weights);
    this.#covers = [LINK, STRONG, EMPHASISED].map((names) => new Covered(stretchesOf(root, names)));
  }

  block(block: MarkupBlock): PageBlock {
    const place = this.places.of(block.element);
    const [links, strong, emphasised] = this.#covers.map((covered) => covered.of(block)) as [
      Cover,
      Cover,
      Cover,
    ];
    const counts = countLetters(block.text);
    const linked = share(links, block);
    const isHeading = HEADING.test(block.element.name) || HEADING.test(block.element.parent?.name ?? '');
    const isProse = counts.size >= LEAST_PROSE && linked < 0.5 && !isHeading && counts.stops > 0;
    const seen: PageBlock = {
      block,
      place,
      counts,
      linked,
      strong: share(strong, block),
      emphasised: share(emphasised, block),
      links: links.stretches,
      beginsLinked: links.isFromStart,
      endsSentence: endsSentence(block.text),
      isHeading,
      prose: isProse ? counts.size : 0,
      look: this.#look(place),
      repeats: this.#repeats(block.text),
    };
    for (const sums of [seen.look, place]) add(sums, seen);
    return seen;
  }

  #look(place: Place): Sums {
    const key = lookOf(place);
    const look = this.#looks.get(key) ?? nothing();
    this.#looks.set(key, look);
    return look;
  }

  #repeats(text: string): number {
    const before = this.#seen.get(text) ?? 0;
    this.#seen.set(text, before + 1);
    return before;
  }
}

function add(sums: Sums, { counts, linked, prose }: PageBlock): void {
  sums.blocks += 1;
  sums.size += counts.size;
  sums.linked += linked * counts.size;
  sums.prose += prose;
}

const TITLE_HEADING = /^h[1-3]$/;
const SAME = 0.7;

/** The first heading that is seen and says what the page is called, else the first of the first level. */
function firstTitleOf(blocks: readonly PageBlock[], { title }: Told): number {
  const isTitle = ({ block, place }: PageBlock, names: RegExp): boolean =>
    !isInHidden(place) && (names.test(block.element.name) || names.test(block.element.parent?.name ?? ''));
  const named = blocks.findIndex(
    (one) => isTitle(one, TITLE_HEADING) && (title.shareOf(one.block.text) ?? 0) > SAME,
  );
  return named >= 0 ? named : blocks.findIndex((one) => isTitle(one, /^h1$/));
}

/** @param found of the tree, in its order */
export function pageOf(
  root: MarkupElement,
  found: readonly MarkupBlock[],
  told: Told,
  weights: WordWeights,
): Page {
  const survey = new Survey(root, weights);
  const blocks = found.map((block) => survey.block(block));
  survey.places.addUp();
  return {
    root,
    blocks,
    places: survey.places,
    size: blocks.reduce((sum, { counts }) => sum + counts.size, 0),
    prose: blocks.reduce((sum, { prose }) => sum + prose, 0),
    firstTitle: firstTitleOf(blocks, told),
  };
}
