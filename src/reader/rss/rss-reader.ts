import { feedReader } from '../feed/feed-format.js';
import { firstTag } from '../feed/first-tag.js';
import { Members } from '../feed/members.js';
import { rssItem } from './rss-item.js';

/** RSS 0.91 to 2.0 (https://www.rssboard.org/rss-specification): an article an item. */
export const rssReader = feedReader({
  name: 'rss',
  accepts: ({ text }) => /^<rss[\s>]/i.test(firstTag(text)),
  root: 'rss',
  entry: 'item',
  entriesOf({ root, url }) {
    const channel = new Members(new Members(root).first('channel'));
    return (element) => ({ kind: 'ITEM', item: rssItem(element, channel, url) });
  },
});
