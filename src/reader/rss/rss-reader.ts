import { feedArticle } from '../feed/feed-article.js';
import { feedReader } from '../feed/feed-format.js';
import { firstTag } from '../feed/first-tag.js';
import { itemEntry } from '../feed/item.js';
import { Members } from '../feed/members.js';

/** RSS 0.91 to 2.0 (https://www.rssboard.org/rss-specification): an article an item. */
export const rssReader = feedReader({
  name: 'rss',
  accepts: ({ text }) => /^<rss[\s>]/i.test(firstTag(text)),
  root: 'rss',
  entry: 'item',
  entriesOf({ root, url }) {
    const channel = new Members(root).first('channel');
    return (item, place) => feedArticle(itemEntry(item, channel, url), place);
  },
});
