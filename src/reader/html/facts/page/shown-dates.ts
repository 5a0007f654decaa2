import { momentOf } from '../../../fields/dates/moment-of.js';
import type { MarkupElement } from '../../../markup/markup-node.js';
import { type FieldClaim, fieldClaims } from '../field-claim.js';
import { printed } from '../printed.js';
import { type PageLine, textOf } from './lines.js';
import { callNames } from './page-parts.js';

/** What says that a date is that of a change. */
const CHANGED =
  /updat|modif|aktualisier|geändert|bearbeitet|\bstand\b|mis à jour|maj le|actualizad|atualizad|aggiornat|bijgewerkt|uppdaterad|opdateret|oppdatert|обновлен|изменен|更新|최종수정|수정/;

/** Elements and lines near the heading that are looked at, and how long a line with a date is. */
const [MOST_TIMES, MOST_LINES, LONGEST_LINE] = [20, 30, 160];

const fieldOf = (said: string) => (CHANGED.test(said.toLowerCase()) ? 'MODIFIED_AT' : 'PUBLISHED_AT');

/** What a time element means is said before it, in it, or by its name. */
const saidOf = (element: MarkupElement): string =>
  [callNames(element), element.attributes.itemprop ?? '', textOf(element), before(element)].join(' ');

function before(element: MarkupElement): string {
  const siblings = element.parent?.children ?? [];
  const last = siblings.slice(Math.max(0, siblings.indexOf(element) - 1), siblings.indexOf(element))[0];
  return last?.kind === 'TEXT' ? last.text.slice(-40) : '';
}

/** The dates of time elements near the heading of the article, those behind it first. */
export function timeClaims(times: readonly MarkupElement[], headingEnd: number): readonly FieldClaim[] {
  const behind = times.filter(({ span }) => span.start >= headingEnd);
  const above = times.filter(({ span }) => span.start < headingEnd).reverse();
  return [...behind.slice(0, MOST_TIMES), ...above.slice(0, MOST_TIMES)].flatMap((element) =>
    fieldClaims(
      fieldOf(saidOf(element)),
      'time',
      printed(element.attributes.datetime ?? '') || textOf(element),
    ),
  );
}

/** The dates that the first lines behind the heading tell, of publication and of change. */
export const lineClaims = (lines: readonly PageLine[], language: string | null): readonly FieldClaim[] =>
  lines
    .slice(0, MOST_LINES)
    .filter(({ text }) => text.length <= LONGEST_LINE && momentOf(text, language) !== null)
    .flatMap(({ text }) => fieldClaims(fieldOf(text), 'text', text));
