import { authorNames } from '../../../fields/authors/author-names.js';
import { isAnnounced } from '../../../fields/authors/byline-words.js';
import { isPersonName } from '../../../fields/authors/person-name.js';
import type { MarkupElement } from '../../../markup/markup-node.js';
import type { PageLine } from '../page/lines.js';

/** Lines behind the heading among which a byline without a name of its own is looked for. */
const NEAR = 14;

/** A line of credits is no longer. */
const LONGEST_CREDIT = 60;

/** Longer lines are no bylines. */
const LONGEST_LINE = 120;

/**
 * Lines near the heading that say themselves that a name follows: 'By Ann Roe and Ben Doe'. A dateline says no such thing.
 * @param lines here and below: those behind the heading, those beside the article left out
 */
export function announcedAuthors(lines: readonly PageLine[], language: string | null): readonly string[] {
  for (const { text } of lines.slice(0, NEAR)) {
    if (text.length > LONGEST_LINE || !isAnnounced(text, language)) continue;
    const names = authorNames(text, language);
    if (names.length > 0 && names.every(isPersonName)) return names;
  }
  return [];
}

/** From this length on, in code units, a line is prose. */
const SHORTEST_PROSE = 100;

const isProse = (line: PageLine | undefined): boolean => (line?.text.length ?? 0) >= SHORTEST_PROSE;

const SET_APART = new Set(['strong', 'em', 'b', 'i']);

/** True when all that a block shows stands in one element that sets it apart: `<p><em>Ann Roe</em></p>`. */
function isSetApart({ children }: MarkupElement): boolean {
  const shown = children.filter((child) => child.kind === 'ELEMENT' || child.text.trim() !== '');
  const [only] = shown;
  return shown.length === 1 && only?.kind === 'ELEMENT' && SET_APART.has(only.name);
}

/** The name under the last paragraph of an article, set apart from it: no heading follows it and no prose. */
export function signingAuthors(lines: readonly PageLine[], language: string | null): readonly string[] {
  const at = lines.findIndex(
    ({ element, text }, index) =>
      isProse(lines[index - 1]) && !isProse(lines[index + 1]) && isSetApart(element) && isPersonName(text),
  );
  return at < 0 ? [] : authorNames(lines[at]!.text, language).filter(isPersonName);
}

/** The words for the editors in charge, who sign news in Chinese where no reporter does. */
const IN_CHARGE = /^[(（]?(?:责任?编辑?|責任?編輯?)\s?[:：]([^()（）]{2,30})[)）]?$/;

export function editorsInCharge(lines: readonly PageLine[]): readonly string[] {
  const match = lines.map(({ text }) => IN_CHARGE.exec(text)).find((found) => found !== null);
  return authorNames(match?.[1] ?? '', 'zh').filter(isPersonName);
}

/** 'Harbour Post / Coast Wire' under the last paragraph: those whom the outlet names beside itself. */
export function creditedBeside(
  lines: readonly PageLine[],
  isOutlet: (name: string) => boolean,
): readonly string[] {
  const credit = lines
    .filter(({ text }, index) => text.length <= LONGEST_CREDIT && isProse(lines[index - 1]))
    .map(({ text }) => text.split(/\s?\/\s?/))
    .find((parts) => parts.length > 1 && isOutlet(parts[0]!));
  return (credit ?? []).slice(1).flatMap((part) => authorNames(part, null));
}
