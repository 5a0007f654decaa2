import { BREAK, block, type ElementRole, INLINE, named, type RoleOf, SKIP } from '../markup/element-role.js';
import type { MarkupElement } from '../markup/markup-node.js';
import { localName, mappedTextIn } from '../xml/elements.js';

/** https://www.iptc.org/std/NITF/3.6/documentation/ */
const ROLES: ReadonlyMap<string, ElementRole> = new Map([
  ...named(
    block(null),
    'abstract block body body.content body.end dd dl dt hedline nitf-table ol p pre table tbody td tfoot th thead tr ul',
  ),
  ...named(block('HEADLINE'), 'hl1'),
  ...named(block('SUBHEADING'), 'hl2'),
  ...named(block('BYLINE'), 'byline'),
  ...named(block('DATELINE'), 'dateline'),
  ...named(block('SOURCE_LINE'), 'datasource distributor'),
  ...named(block('LIST_ITEM'), 'li'),
  ...named(block('BLOCKQUOTE'), 'bq credit'),
  ...named(block('CAPTION'), 'caption media media-caption media-producer'),
  ...named(block('AUTHOR_NOTE'), 'tagline'),
  ...named(block('BOILERPLATE'), 'bibliography copyrite fn note'),
  ...named(BREAK, 'br'),
  ...named(SKIP, 'body.head head hr media-metadata media-object media-reference nitf-table-metadata virtloc'),
]);

const MARK = /^\s*["'“”„‟«‹「‘]/;

/** Agencies write the marks round a `q` themselves; where they do not, the element stands for them. */
const roleOfQ = (element: MarkupElement): ElementRole =>
  MARK.test(mappedTextIn(element).text) ? INLINE : { flow: 'INLINE', quotes: true };

/** What the elements of NITF do to the text round them; names of people, places and bodies stay in their line. */
export const nitfRole: RoleOf = (element) => {
  const name = localName(element);
  return name === 'q' ? roleOfQ(element) : (ROLES.get(name) ?? INLINE);
};
