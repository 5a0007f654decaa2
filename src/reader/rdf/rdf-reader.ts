import { feedReader } from '../feed/feed-format.js';
import { firstTag } from '../feed/first-tag.js';
import { Members } from '../feed/members.js';
import { rssItem } from '../rss/rss-item.js';

const OF_RSS = /purl\.org\/rss\/1\.0\/|netscape\.com\/rdf\/simple\/0\.9\//i;

/** RSS 1.0 and 0.90 (https://web.resource.org/rss/1.0/spec): RDF whose items stand beside their channel. */
export const rdfReader = feedReader({
  name: 'rdf',
  accepts: ({ text }) => /^<(?:[a-z]+:)?rdf[\s>]/i.test(firstTag(text)) && OF_RSS.test(text),
  root: 'rdf:rdf',
  entry: 'item',
  entriesOf({ root, url }) {
    const channel = new Members(new Members(root).first('channel'));
    return (element) => ({ kind: 'ITEM', item: rssItem(element, channel, url) });
  },
});
