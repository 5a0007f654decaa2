import type { MarkupElement } from '../../markup/markup-node.js';
import { bylineAuthors, linkedAuthors } from './authors/find-bylines.js';
import {
  announcedAuthors,
  creditedBeside,
  editorsInCharge,
  signingAuthors,
} from './authors/written-authors.js';
import { type FieldClaim, fieldClaims } from './field-claim.js';
import { microdataClaims } from './microdata/microdata-claims.js';
import { besideTest } from './page/beside.js';
import { linesOf } from './page/lines.js';
import type { Heading } from './page/main-heading.js';
import type { PageParts } from './page/page-parts.js';
import { lineClaims, timeClaims } from './page/shown-dates.js';

/** What the markup of the page's article says: its heading, properties, bylines and times. */
export function markedClaims(
  parts: PageParts,
  heading: Heading | null,
  language: string | null,
): readonly FieldClaim[] {
  const isBeside = besideTest(heading?.element ?? null, parts.articles);
  const own = (elements: readonly MarkupElement[]) => elements.filter((element) => !isBeside(element));
  const headingEnd = heading?.element.span.end ?? 0;
  const places = { elements: own(parts.bylines), headingEnd, language };
  return [
    ...microdataClaims(parts.properties, heading?.element ?? null, isBeside),
    ...(heading === null ? [] : fieldClaims('TITLE', heading.element.name, heading.text)),
    ...fieldClaims('AUTHOR', 'rel=author', ...linkedAuthors(places)),
    ...fieldClaims('AUTHOR', 'byline', ...bylineAuthors(places)),
    ...timeClaims(own(parts.times), headingEnd),
  ];
}

/**
 * What the lines under the heading say in words.
 * @param isOutlet tells the outlet's name from others
 */
export function writtenClaims(
  document: MarkupElement,
  parts: PageParts,
  heading: Heading | null,
  language: string | null,
  isOutlet: (name: string) => boolean,
): readonly FieldClaim[] {
  const isBeside = besideTest(heading?.element ?? null, parts.articles);
  const headingEnd = heading?.element.span.end ?? 0;
  const lines = linesOf(document).filter(
    ({ element }) => element.span.end > headingEnd && !isBeside(element),
  );
  return [
    ...fieldClaims('AUTHOR', 'text', ...announcedAuthors(lines, language)),
    ...fieldClaims('AUTHOR', 'signature', ...signingAuthors(lines, language)),
    ...fieldClaims('AUTHOR', 'credit', ...editorsInCharge(lines), ...creditedBeside(lines, isOutlet)),
    ...lineClaims(lines, language),
  ];
}
