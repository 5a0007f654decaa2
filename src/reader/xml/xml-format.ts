import { type FoundItem, foundIn } from '../item/found-item.js';
import type { MarkupElement } from '../markup/markup-node.js';
import { parseXml } from '../markup/parse-markup.js';
import type { Reader, TextFormat } from '../reader.js';
import { textReader } from '../text-reader.js';
import { descendantsNamed } from './elements.js';
import { rootName } from './root-name.js';
import { unknownEntities } from './unknown-entities.js';
import { isWhole } from './wholeness.js';

/** What the elements of XML documents mean in one format. */
export interface XmlVocabulary {
  readonly name: string;
  /** Local names of the elements that documents begin with. */
  readonly roots: readonly string[];
  /** Local names of the elements that hold an article each. */
  readonly itemNames: readonly string[];
  /** What a whole one of these holds. */
  itemsOf(element: MarkupElement): Iterable<FoundItem>;
}

function* itemsIn(vocabulary: XmlVocabulary, source: string): Generator<FoundItem> {
  const root = parseXml(source);
  const elements = [...descendantsNamed(root, ...vocabulary.itemNames)];
  for (const element of elements) {
    if (isWhole(element, source)) yield* vocabulary.itemsOf(element);
    else yield brokenOff(element);
  }
  const rest = faultOfRest(root, elements, vocabulary, source);
  if (rest !== null) yield rest;
}

const brokenOff = ({ name, span }: MarkupElement): FoundItem => ({
  kind: 'FAULT',
  offset: span.start,
  reason: `is cut off or not well-formed: the <${name}> that begins here is never closed`,
});

/** What is wrong with a document that holds nothing, or ends behind its last whole item. */
function faultOfRest(
  { children }: MarkupElement,
  elements: readonly MarkupElement[],
  { itemNames }: XmlVocabulary,
  source: string,
): FoundItem | null {
  const last = elements.at(-1);
  if (last === undefined)
    return { kind: 'FAULT', offset: 0, reason: `holds no <${itemNames.join('> and no <')}>` };
  const outer = children.findLast((child) => child.kind === 'ELEMENT');
  if (outer === undefined || outer === last || isWhole(outer, source) || !isWhole(last, source)) return null;
  return {
    kind: 'FAULT',
    offset: source.length,
    reason: `is cut off: the document ends inside of <${outer.name}>`,
  };
}

/** A format of XML documents as a reader. */
export const xmlReaderOf = (vocabulary: XmlVocabulary): Reader & TextFormat =>
  textReader({
    name: vocabulary.name,
    accepts: ({ text }) => vocabulary.roots.includes(rootName(text) ?? ''),
    readText: (text, { location }) =>
      foundIn(itemsIn(vocabulary, text), text, {
        format: vocabulary.name,
        location,
        diagnosticsIn: unknownEntities,
      }),
  });
