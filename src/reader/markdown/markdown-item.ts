import { columnItem } from '../columns/column-item.js';
import { creditClaim } from '../fields/authors/author-claim.js';
import { headlineClaims } from '../item/headline.js';
import type { Item } from '../item/item.js';
import { topic } from '../item/subjects.js';
import { laidTogether, type MarkupBlock } from '../markup/blocks.js';
import type { MatterFields } from './front-matter-fields.js';
import { matterClaims, textsIn } from './matter-claims.js';

const SUBJECTS: ReadonlySet<string> = new Set(['tags', 'categories', 'category', 'keywords', 'topics']);

/** What front matter says of a text, and behind it its headline. */
export function markdownItem(blocks: readonly MarkupBlock[], fields: MatterFields): Item {
  const body = laidTogether(blocks);
  const told = columnItem(body, (role) => matterClaims(fields, role));
  return {
    ...told,
    title: [...told.title, ...headlineClaims(body)],
    authors: [matterClaims(fields, 'authors').map(creditClaim)],
    status: isDraft(fields) ? 'WITHHELD' : 'USABLE',
    subjects: subjectsIn(fields),
  };
}

const isDraft = (fields: MatterFields): boolean =>
  fields.get('draft') === 'true' || fields.get('published') === 'false';

const subjectsIn = (fields: MatterFields) =>
  [...fields]
    .filter(([name]) => SUBJECTS.has(name.toLowerCase()))
    .flatMap(([, value]) => textsIn(value))
    .flatMap((text) => text.split(/\s*,\s*/))
    .flatMap((name) => topic(name));
