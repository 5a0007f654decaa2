import { baseOf } from '../feed/base-address.js';
import { declaredAs } from '../feed/element-names.js';
import type { Entry } from '../feed/entry.js';
import { Members, valueIn } from '../feed/members.js';
import { addressesIn, addressSaid, sayingsOf } from '../feed/sayings.js';
import { topicsOf } from '../feed/topics.js';
import type { Saying } from '../fields/chosen.js';
import type { MarkupElement } from '../markup/markup-node.js';
import { atomTexts } from './atom-text.js';

/**
 * An entry of Atom. Where it does not name an author or a source, that of the feed it came from counts.
 * @param documentUrl where the feed was fetched
 */
export function atomEntry(element: MarkupElement, feed: Members, documentUrl: string | null): Entry {
  const members = new Members(element);
  const source = new Members(members.first('atom:source'));
  const published = members.all('atom:published', 'atom:issued', 'atom:created', 'dc:date');
  const updated = sayingsOf(members.all('atom:updated', 'atom:modified'));
  return {
    ids: [valueIn(members.first('atom:id'))],
    titles: sayingsOf(members.all('atom:title')),
    published: [...sayingsOf(published), ...updated],
    modified: published.length > 0 ? updated : [],
    authors: authorsOf(members, source, feed),
    sources: sayingsOf([...source.all('atom:title'), ...feed.all('atom:title')]),
    addresses: addresses(members, documentUrl),
    languages: languages(element),
    subjects: topicsOf(members.all('atom:category', 'dc:subject').map(categoryOf)),
    texts: atomTexts(members),
  };
}

function authorsOf(...from: readonly Members[]): readonly Saying[] {
  for (const members of from) {
    const authors = members.all('atom:author', 'dc:creator');
    const said = authors.flatMap((author) => {
      const [name] = sayingsOf(new Members(author).all('atom:name'));
      return name === undefined ? sayingsOf([author]) : [name];
    });
    if (said.length > 0) return said;
  }
  return [];
}

/** https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7 */
function addresses(members: Members, documentUrl: string | null): readonly Saying[] {
  const links = members
    .all('atom:link')
    .filter(({ attributes: { rel = 'alternate' } }) => rel === 'alternate')
    .toSorted((a, b) => Number(isPage(b)) - Number(isPage(a)));
  return [
    ...addressesIn(members.all('feedburner:origlink'), documentUrl),
    ...links.flatMap((link) => addressSaid(link.attributes.href ?? '', link.name, baseOf(link, documentUrl))),
  ];
}

const isPage = ({ attributes: { type = 'text/html' } }: MarkupElement): boolean => type.includes('html');

function languages(entry: MarkupElement): readonly Saying[] {
  const tag = declaredAs(entry, 'xml:lang');
  return tag === undefined ? [] : [{ value: tag, origin: 'xml:lang' }];
}

function categoryOf(element: MarkupElement) {
  const { term = '', label = '' } = element.attributes;
  const uri = /^[a-z][a-z\d+.-]*:\S+$/i.test(term) ? term : null;
  return { name: label || term || valueIn(element), uri };
}
