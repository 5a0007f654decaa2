import { baseOf } from '../feed/base-address.js';
import { addressClaims, elementClaims } from '../feed/element-claims.js';
import { declaredAs } from '../feed/element-names.js';
import { type EntryText, textOf } from '../feed/entry-text.js';
import { hasElements, htmlParagraphs, xhtmlParagraphs } from '../feed/html-text.js';
import { Members, valueIn } from '../feed/members.js';
import { creditClaim } from '../fields/authors/author-claim.js';
import { type Claim, claims } from '../fields/claim.js';
import { webAddress } from '../fields/web-address.js';
import { type Item, itemOf } from '../item/item.js';
import { topic } from '../item/subjects.js';
import type { MarkupBlock } from '../markup/blocks.js';
import type { MarkupElement } from '../markup/markup-node.js';
import { mappedTextIn } from '../xml/elements.js';

const WHOLE = ['content:encoded', 'xhtml:body', 'yandex:full-text', 'atom:content'];
const SUMMARIES = ['description', 'dc:description', 'atom:summary', 'itunes:summary'];

/**
 * What an item of RSS or RDF says with its modules (Content, Dublin Core, FeedBurner).
 * @param documentUrl where the feed was fetched
 */
export function rssItem(item: MarkupElement, channel: Members, documentUrl: string | null): Item {
  const members = new Members(item);
  const { body, isTeaser } = textOf(texts(members));
  return {
    ...itemOf(body),
    isTeaser,
    externalId: valueIn(members.first('guid')) || item.attributes['rdf:about']?.trim() || null,
    title: elementClaims(members.all('title', 'dc:title')),
    publishedAt: elementClaims(members.all('pubdate', 'dc:date', 'dcterms:issued', 'atom:published')),
    modifiedAt: elementClaims(members.all('dcterms:modified', 'atom:updated')),
    authors: [elementClaims(members.all('dc:creator', 'author', 'itunes:author')).map(creditClaim)],
    source: elementClaims([
      ...members.all('source', 'dc:publisher'),
      ...channel.all('dc:publisher', 'title'),
    ]),
    url: addresses(members, baseOf(item, channelBase(channel, documentUrl))),
    language: languages(item, members, channel),
    subjects: members.all('category', 'dc:subject').flatMap((subject) => topic(valueIn(subject))),
  };
}

function* texts(members: Members): Generator<EntryText> {
  for (const element of members.all(...WHOLE)) yield { blocks: paragraphsOf(element), isWhole: true };
  for (const element of members.all(...SUMMARIES)) yield { blocks: paragraphsOf(element), isWhole: false };
}

/** Paragraphs of HTML, whether its tags are escaped, in CDATA or elements of the feed. */
const paragraphsOf = (element: MarkupElement): readonly MarkupBlock[] =>
  withTrailerMarked(hasElements(element) ? xhtmlParagraphs(element) : htmlParagraphs(mappedTextIn(element)));

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
function addresses(members: Members, base: string | null): readonly Claim[] {
  const alternates = members
    .all('atom:link')
    .filter(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate');
  const permanent = members
    .all('guid')
    .filter(({ attributes }) => (attributes.ispermalink ?? attributes.isPermaLink) !== 'false');
  return [
    ...addressClaims(members.all('feedburner:origlink', 'link'), base),
    ...alternates.flatMap(({ name, attributes }) => claims(name, webAddress(attributes.href ?? '', base))),
    ...addressClaims(permanent, null),
  ];
}

const languages = (item: MarkupElement, members: Members, channel: Members): readonly Claim[] => [
  ...elementClaims(members.all('dc:language')),
  ...claims('xml:lang', declaredAs(item, 'xml:lang') ?? null),
  ...elementClaims(channel.all('language', 'dc:language')),
];
