import type { FoundItem } from '../item/found-item.js';
import { jsonReaderOf } from '../json/json-format.js';
import type { JsonObject, JsonValue } from '../json/json-value.js';
import { listed, textMember } from '../json/members.js';
import { jsonFeedItem } from './json-feed-item.js';

function found(entry: JsonValue, feed: JsonObject, source: string): FoundItem {
  const item = entry.kind === 'OBJECT' ? jsonFeedItem(entry, feed, source) : null;
  if (item !== null) return { kind: 'ITEM', item };
  const reason = 'has no text; a JSON Feed has it under "content_html" or "content_text"';
  return { kind: 'FAULT', offset: entry.span.start, reason };
}

const isCutOff = (entry: JsonValue): boolean => entry.kind === 'OBJECT' && !entry.isWhole;

/** JSON Feed 1 (https://www.jsonfeed.org/version/1.1/): an entry an article. */
export const jsonFeedReader = jsonReaderOf({
  name: 'json-feed',
  knows: (feed) => /jsonfeed\.org\/version/i.test(textMember(feed, 'version') ?? ''),
  *itemsOf(values, source) {
    for (const feed of values.filter((value) => value.kind === 'OBJECT')) {
      for (const entry of listed(feed, 'items')) if (!isCutOff(entry)) yield found(entry, feed, source);
    }
  },
});
