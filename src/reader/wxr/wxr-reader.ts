import { feedReader } from '../feed/feed-format.js';
import { firstTag } from '../feed/first-tag.js';
import { Members, valueIn } from '../feed/members.js';
import { webAddress } from '../fields/web-address.js';
import { displayNamesIn, wxrItem } from './wxr-item.js';

/** What a site is made of beside its posts. */
const FURNITURE =
  /^(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_\w+)$/;

/**
 * An export of WordPress (WXR 1.0 to 1.2): an article a post, a page, or an item of a type that the site has made itself. Media, menus, styles and
 * templates, which are items there too, are left out.
 */
export const wxrReader = feedReader({
  name: 'wxr',
  accepts: ({ text }) => /^<rss\s[^>]*wordpress\.org\/export\//i.test(firstTag(text)),
  root: 'rss',
  entry: 'item',
  entriesOf({ root, url }) {
    const channel = new Members(new Members(root).first('channel'));
    const address = webAddress(valueIn(channel.first('link')), url);
    const site = { channel, address, displayNames: displayNamesIn(channel) };
    return (element) => {
      const members = new Members(element);
      const type = valueIn(members.first('wp:post_type'));
      return FURNITURE.test(type)
        ? { kind: 'NO_ARTICLE', reason: `is of the type "${type}"` }
        : { kind: 'ITEM', item: wxrItem(members, site) };
    };
  },
});
