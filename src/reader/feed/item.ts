import type { Saying } from '../fields/chosen.js';
import { webAddress } from '../fields/web-address.js';
import type { MarkupBlock } from '../markup/blocks.js';
import type { MarkupElement } from '../markup/markup-node.js';
import { baseOf } from './base-address.js';
import { declaredAs } from './element-names.js';
import type { Entry, EntryText } from './entry.js';
import { hasElements, htmlParagraphs, xhtmlParagraphs } from './html-text.js';
import { Members, textIn, valueIn } from './members.js';
import { addressesIn, addressSaid, sayingsOf } from './sayings.js';
import { topicsOf } from './topics.js';

const WHOLE = ['content:encoded', 'xhtml:body', 'yandex:full-text', 'atom:content'];
const SUMMARIES = ['description', 'dc:description', 'atom:summary', 'itunes:summary'];

/**
 * An item of RSS or RDF with its modules (Content, Dublin Core, FeedBurner).
 * @param documentUrl where the feed was fetched
 */
export function itemEntry(item: MarkupElement, feed: MarkupElement | undefined, documentUrl: string | null) {
  const [members, channel] = [new Members(item), new Members(feed)];
  const entry: Entry = {
    ids: [valueIn(members.first('guid')), item.attributes['rdf:about']?.trim() ?? ''],
    titles: sayingsOf(members.all('title', 'dc:title')),
    published: sayingsOf(members.all('pubdate', 'dc:date', 'dcterms:issued', 'atom:published')),
    modified: sayingsOf(members.all('dcterms:modified', 'atom:updated')),
    authors: sayingsOf(members.all('dc:creator', 'author', 'itunes:author')),
    sources: [
      ...sayingsOf([...members.all('source', 'dc:publisher'), ...channel.all('dc:publisher', 'title')]),
    ],
    addresses: addresses(members, baseOf(item, channelBase(channel, documentUrl))),
    languages: languages(item, members, channel),
    subjects: topicsOf(
      members.all('category', 'dc:subject').map((subject) => ({ name: valueIn(subject), uri: null })),
    ),
    texts: texts(members),
  };
  return entry;
}

function* texts(members: Members): Generator<EntryText> {
  for (const element of members.all(...WHOLE)) yield { blocks: paragraphsOf(element), isWhole: true };
  for (const element of members.all(...SUMMARIES)) yield { blocks: paragraphsOf(element), isWhole: false };
}

/** Paragraphs of HTML, whether its tags are escaped, in CDATA or elements of the feed. */
const paragraphsOf = (element: MarkupElement): readonly MarkupBlock[] =>
  withTrailerMarked(hasElements(element) ? xhtmlParagraphs(element) : htmlParagraphs(textIn(element)));

/** 'The post Bridge closed appeared first on Mill Lane Post.': what WordPress puts below every text of its feeds. */
const TRAILER = /^The post .{1,300} appeared first on .{1,200}$/;

const withTrailerMarked = (blocks: readonly MarkupBlock[]): readonly MarkupBlock[] =>
  blocks.map((block) =>
    block === blocks.at(-1) && TRAILER.test(block.text) ? { ...block, kind: 'BOILERPLATE' } : block,
  );

function channelBase(channel: Members, documentUrl: string | null): string | null {
  return webAddress(valueIn(channel.first('link')), documentUrl) ?? documentUrl;
}

/** A guid is an address unless it says that it is none. */
function addresses(members: Members, base: string | null): readonly Saying[] {
  const alternates = members
    .all('atom:link')
    .filter(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate');
  const permanent = members
    .all('guid')
    .filter(({ attributes }) => (attributes.ispermalink ?? attributes.isPermaLink) !== 'false');
  return [
    ...addressesIn(members.all('feedburner:origlink', 'link'), base),
    ...alternates.flatMap(({ name, attributes }) => addressSaid(attributes.href ?? '', name, base)),
    ...addressesIn(permanent, null),
  ];
}

function languages(item: MarkupElement, members: Members, channel: Members): readonly Saying[] {
  const tag = declaredAs(item, 'xml:lang');
  return [
    ...sayingsOf(members.all('dc:language')),
    ...(tag === undefined ? [] : [{ value: tag, origin: 'xml:lang' }]),
    ...sayingsOf(channel.all('language', 'dc:language')),
  ];
}
