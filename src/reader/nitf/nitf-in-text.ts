import { type MappedText, through } from '../../text/mapped-text.js';
import type { Item } from '../item/item.js';
import { parseXml } from '../markup/parse-markup.js';
import { descendantsNamed } from '../xml/elements.js';
import { nitfItem } from './nitf-item.js';

/** The article of a NITF document that stands as a string in another; null when there is none. */
export function nitfInText(outer: MappedText): Item | null {
  const [nitf] = descendantsNamed(parseXml(outer.text), 'nitf');
  if (nitf === undefined) return null;
  const item = nitfItem(nitf);
  return { ...item, body: { ...item.body, mapped: through(item.body.mapped, outer) } };
}

export const isNitf = (text: string): boolean => /<(?:\w+:)?nitf[\s>]/.test(text);
