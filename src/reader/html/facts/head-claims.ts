import { type FieldClaim, fieldClaims } from './field-claim.js';
import { metaClaims } from './meta/meta-claims.js';
import { textOf } from './page/lines.js';
import type { PageParts } from './page/page-parts.js';
import { printed } from './printed.js';

/** Of one page no more addresses and languages are looked at. */
const MOST = 10;

const titleText = ({ titles }: PageParts): readonly string[] =>
  titles
    .slice(0, 1)
    .flatMap(({ children }) => children.map((child) => (child.kind === 'TEXT' ? child.text : textOf(child))));

/** What the head of a page says, in the order of trust field by field. */
export const headClaims = (parts: PageParts): readonly FieldClaim[] => [
  ...fieldClaims('URL', 'canonical', ...parts.canonical.slice(0, MOST).map(printed)),
  ...fieldClaims('LANGUAGE', 'html lang', ...parts.languages.slice(0, MOST)),
  ...metaClaims(parts.tags),
  ...fieldClaims('TITLE', 'title', printed(titleText(parts).join(''))),
];
