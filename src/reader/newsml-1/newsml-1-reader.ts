import { descendantsNamed } from '../xml/elements.js';
import { xmlReaderOf } from '../xml/xml-format.js';
import { componentTexts } from './newsml-1-component.js';
import { newsml1Item } from './newsml-1-item.js';

/** NewsML 1.0 to 1.2 (https://iptc.org/standards/newsml-1/): a text of an item an article. */
export const newsml1Reader = xmlReaderOf({
  name: 'newsml-1',
  roots: ['NewsML', 'NewsItem'],
  itemNames: ['NewsItem'],
  *itemsOf(newsItem) {
    const texts = componentTexts(newsItem);
    for (const text of texts) {
      yield { kind: 'ITEM', item: newsml1Item(newsItem, text, text === texts[0]) };
    }
    if (texts.length > 0) return;
    const [content] = descendantsNamed(newsItem, 'ContentItem');
    if (content !== undefined) yield { kind: 'NO_ARTICLE', reason: 'holds content, but no text' };
    else yield { kind: 'FAULT', offset: newsItem.span.start, reason: 'has no ContentItem with a text' };
  },
});
