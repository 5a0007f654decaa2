import { xmlReaderOf } from '../xml/xml-format.js';
import { nitfItem } from './nitf-item.js';

/** News Industry Text Format 3 (https://iptc.org/standards/nitf/): a document an article, or several one behind the other. */
export const nitfReader = xmlReaderOf({
  name: 'nitf',
  roots: ['nitf'],
  itemNames: ['nitf'],
  *itemsOf(element) {
    yield { kind: 'ITEM', item: nitfItem(element) };
  },
});
