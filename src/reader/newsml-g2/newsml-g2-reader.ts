import type { FoundItem } from '../item/found-item.js';
import type { MarkupElement } from '../markup/markup-node.js';
import { find, localName } from '../xml/elements.js';
import { xmlReaderOf } from '../xml/xml-format.js';
import { g2Content, g2Teaser } from './g2-content.js';
import { localCode } from './g2-parties.js';
import { g2Item } from './newsml-g2-item.js';

/** Items of the standard that are no news: events, plans, vocabularies. */
const OTHER_ITEMS = ['packageItem', 'conceptItem', 'knowledgeItem', 'planningItem', 'catalogItem'];

const isText = (item: MarkupElement): boolean => {
  const itemClass = localCode(find(item, 'itemMeta', 'itemClass'), 'qcode');
  return itemClass === null || itemClass === 'text' || itemClass === 'composite';
};

function found(item: MarkupElement): FoundItem {
  const content = g2Content(item) ?? (isText(item) ? g2Teaser(item) : null);
  if (content !== null) return { kind: 'ITEM', item: g2Item(item, content) };
  if (!isText(item)) {
    const itemClass = localCode(find(item, 'itemMeta', 'itemClass'), 'qcode');
    return { kind: 'NO_ARTICLE', reason: `is a ${itemClass} without a text` };
  }
  return {
    kind: 'FAULT',
    offset: item.span.start,
    reason: 'has no text in its contentSet, nor a description',
  };
}

/** NewsML-G2 (https://iptc.org/standards/newsml-g2/): an item an article; a package only tells which items belong together. */
export const newsmlG2Reader = xmlReaderOf({
  name: 'newsml-g2',
  roots: ['newsMessage', 'newsItem', ...OTHER_ITEMS],
  itemNames: ['newsItem', ...OTHER_ITEMS],
  *itemsOf(item) {
    const name = localName(item);
    if (name === 'newsItem') yield found(item);
    else yield { kind: 'NO_ARTICLE', reason: `is a ${name}, which holds no text of its own` };
  },
});
