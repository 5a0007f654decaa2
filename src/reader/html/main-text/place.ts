import { hashOf } from '../../../learning/hash.js';
import type { MarkupElement } from '../../markup/markup-node.js';
import { classTokens } from './class-tokens.js';
import { isHidden } from './hidden.js';
import { NAMED, type NamedKind } from './named.js';

/** Elements that tell something of all that is in them. */
export const LANDMARKS = [
  'article',
  'main',
  'aside',
  'header',
  'footer',
  'nav',
  'form',
  'figure',
  'ul',
  'ol',
  'table',
  'blockquote',
  'section',
  'a',
  'button',
  'dl',
  'figcaption',
] as const;

const BITS: ReadonlyMap<string, number> = new Map(LANDMARKS.map((name, index) => [name, 1 << index]));
const HIDDEN = 1 << LANDMARKS.length;
const ARTICLE_BODY = HIDDEN << 1;
/** Bits that `Place.inside` may have. */
export const INSIDE_BITS = LANDMARKS.length + 2;

/** Weight of a word by its hash: above 0 for words that elements of articles are named by. */
export type WordWeights = ReadonlyMap<number, number>;

/** Letters of the paragraphs in an element. */
export interface Sums {
  blocks: number;
  size: number;
  linked: number;
  /** In paragraphs that read like prose. */
  prose: number;
}

/** What is known of an element by itself and by what it stands in. */
export interface Place extends Sums {
  readonly element: MarkupElement;
  readonly parent: Place | null;
  readonly depth: number;
  /** Bits of the landmarks and states that it stands in, or is. */
  readonly inside: number;
  /** Articles that it stands in, or is. */
  readonly articles: number;
  /** Weight of its own names; the sum, the least and the greatest of it and all that it stands in. */
  readonly weight: number;
  readonly sum: number;
  readonly least: number;
  readonly most: number;
  /** What its own names say. */
  readonly named: ReadonlySet<NamedKind>;
}

export const isInside = ({ inside }: Place, name: (typeof LANDMARKS)[number]): boolean =>
  (inside & BITS.get(name)!) !== 0;

export const isInHidden = ({ inside }: Place): boolean => (inside & HIDDEN) !== 0;

/** The element and what it stands in, innermost first, up to a number of levels above it. */
export function* upwards(place: Place, levels = Number.POSITIVE_INFINITY): Generator<Place> {
  let level = 0;
  for (let at: Place | null = place; at !== null && level <= levels; at = at.parent) {
    yield at;
    level += 1;
  }
}

const NOTHING: ReadonlySet<NamedKind> = new Set();

function namedBy(tokens: readonly string[]): ReadonlySet<NamedKind> {
  const kinds = tokens.flatMap((token) => NAMED.get(token) ?? []);
  return kinds.length === 0 ? NOTHING : new Set(kinds);
}

/** The places of a page's elements, each made once. */
export class Places {
  /** Those above before those below. */
  readonly all: Place[] = [];
  readonly #known = new Map<MarkupElement, Place>();
  readonly #weights: WordWeights;

  constructor(weights: WordWeights) {
    this.#weights = weights;
  }

  of(element: MarkupElement): Place {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const parent = element.parent === null ? null : this.of(element.parent);
    const made = this.#place(element, parent);
    this.#known.set(element, made);
    this.all.push(made);
    return made;
  }

  /** Adds to each element what was counted in those below. */
  addUp(): void {
    for (let at = this.all.length - 1; at > 0; at--) {
      const { parent, blocks, size, linked, prose } = this.all[at]!;
      if (parent === null) continue;
      parent.blocks += blocks;
      parent.size += size;
      parent.linked += linked;
      parent.prose += prose;
    }
  }

  #place(element: MarkupElement, parent: Place | null): Place {
    const tokens = classTokens(element);
    const weight = tokens.reduce((sum, token) => sum + (this.#weights.get(hashOf(token)) ?? 0), 0);
    return {
      element,
      parent,
      depth: (parent?.depth ?? -1) + 1,
      inside: (parent?.inside ?? 0) | insideOf(element),
      articles: (parent?.articles ?? 0) + Number(element.name === 'article'),
      weight,
      sum: (parent?.sum ?? 0) + weight,
      least: Math.min(parent?.least ?? 0, weight),
      most: Math.max(parent?.most ?? 0, weight),
      named: namedBy(tokens),
      blocks: 0,
      size: 0,
      linked: 0,
      prose: 0,
    };
  }
}

function insideOf(element: MarkupElement): number {
  const isBody = element.attributes.itemprop === 'articleBody';
  return (BITS.get(element.name) ?? 0) | (isHidden(element) ? HIDDEN : 0) | (isBody ? ARTICLE_BODY : 0);
}
