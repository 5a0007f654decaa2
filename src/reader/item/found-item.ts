import { LineIndex } from '../../text/line-index.js';
import { originsIn } from '../../text/origin.js';
import { ReadError } from '../read-error.js';
import type { Found } from '../reader.js';
import { Skipped } from '../skipped.js';
import { articleOfItem, type ItemPlace } from './article-of-item.js';
import type { Item } from './item.js';

/** One thing that a document holds: an article, or what cannot be one. */
export type FoundItem =
  | { readonly kind: 'ITEM'; readonly item: Item }
  /** What was left out on purpose: a picture. `reason` has no subject: 'is a picture'. */
  | { readonly kind: 'NO_ARTICLE'; readonly reason: string }
  /** What is wrong, and where in the document. */
  | { readonly kind: 'FAULT'; readonly offset: number; readonly reason: string };

/** Tells the last from the others without holding more than two. */
function* numbered<Value>(values: Iterable<Value>): Generator<readonly [Value, number, boolean]> {
  let [held, number]: [Value | null, number] = [null, 0];
  for (const value of values) {
    if (held !== null) yield [held, number, true];
    held = value;
    number += 1;
  }
  if (held !== null) yield [held, number, number > 1];
}

/**
 * What is told of one thing of a document.
 * @param placeOf gives the place of a fault: 'wire.xml:17:3'
 */
export function foundOf(each: FoundItem, place: ItemPlace, placeOf: (offset: number) => string): Found {
  switch (each.kind) {
    case 'ITEM':
      return articleOfItem(each.item, place);
    case 'NO_ARTICLE':
      return new Skipped(place.location, 'NOT_CONTENT', each.reason);
    case 'FAULT':
      return new ReadError(placeOf(each.offset), each.reason);
  }
}

export interface FoundPlace {
  readonly format: string;
  readonly location: string;
  readonly diagnosticsIn?: ItemPlace['diagnosticsIn'];
}

/**
 * The articles of a document of one text. Of several each is placed by its number: 'wire.xml item 2'; what is wrong by line and column:
 * 'wire.xml:17:3'.
 */
export function* foundIn(
  found: Iterable<FoundItem>,
  source: string,
  { format, location, diagnosticsIn }: FoundPlace,
): Generator<Found> {
  const [originIn, lines] = [originsIn(source), new LineIndex(source)];
  const placeOf = (offset: number): string => {
    const { line, column } = lines.positionAt(offset);
    return `${location}:${line}:${column}`;
  };
  for (const [each, number, isOneOfMany] of numbered(found)) {
    const place = isOneOfMany ? `${location} item ${number}` : location;
    yield foundOf(each, { location: place, format, originIn, diagnosticsIn }, placeOf);
  }
}
