import type { PageBlock } from '../page-block.js';
import { magnitude, type Row } from './row.js';

const TAGS = ['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'td', 'section', 'span', 'blockquote'] as const;
const LABEL = /^[^:：]{1,24}[:：]/;
const ADDRESS = /[\w.]{1,40}@\w|https?:|www\./;
/** Letters in which addresses are looked for. */
const MOST_ADDRESS = 400;
const MARK_FIRST = /^[\p{P}\p{S}]/u;
const SMALL_FIRST = /^\p{Ll}/u;
const COPYRIGHT = /[©®]/;
const DIVIDER = /[|/•·]/;

/** What a paragraph shows by itself. */
export function ownEvidence(row: Row, one: PageBlock): void {
  const { block, counts } = one;
  const { text, element } = block;
  row.push(
    magnitude(counts.size),
    magnitude(counts.words),
    magnitude(counts.stops),
    magnitude(counts.commas),
  );
  row.push(magnitude(counts.quotationMarks), counts.digits / counts.size, counts.capitals / counts.size);
  row.push(counts.capitals / counts.words, one.linked, one.links, Number(one.beginsLinked));
  row.push(
    Number(one.endsSentence),
    one.strong,
    one.emphasised,
    Number(one.isHeading),
    Number(one.prose > 0),
  );
  row.push(magnitude(text.split('\n').length - 1), Number(text.endsWith(':') || text.endsWith('：')));
  for (const pattern of [MARK_FIRST, SMALL_FIRST, COPYRIGHT, DIVIDER, LABEL])
    row.push(Number(pattern.test(text)));
  row.push(Number(ADDRESS.test(text.slice(0, MOST_ADDRESS))), one.repeats);
  for (const tag of TAGS) row.push(Number(element.name === tag));
}
