import { feedReader } from '../feed/feed-format.js';
import { firstTag } from '../feed/first-tag.js';
import { Members } from '../feed/members.js';
import { atomItem } from './atom-item.js';

const NAMESPACE = /www\.w3\.org\/2005\/atom|purl\.org\/atom\/ns#/i;

/** Atom 1.0 (RFC 4287) and 0.3: an article an entry; a document may be a single one. */
export const atomReader = feedReader({
  name: 'atom',
  accepts: ({ text }) => {
    const tag = firstTag(text);
    return /^<(?:[a-z\d]+:)?(?:feed|entry)\s/i.test(tag) && NAMESPACE.test(tag);
  },
  root: 'atom:feed',
  entry: 'atom:entry',
  entriesOf({ root, url }) {
    const feed = new Members(root);
    return (entry) => ({ kind: 'ITEM', item: atomItem(entry, feed, url) });
  },
});
