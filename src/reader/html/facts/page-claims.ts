import type { Provenance } from '../../content.js';
import { folded } from '../../fields/alike.js';
import { languageTag } from '../../fields/language-tag.js';
import { webAddress } from '../../fields/web-address.js';
import type { MarkupElement } from '../../markup/markup-node.js';
import { isAuthorTold, outletTest } from './authors/choose-authors.js';
import { markedClaims, writtenClaims } from './body-claims.js';
import { about, type FieldClaim, fieldClaims } from './field-claim.js';
import { headClaims } from './head-claims.js';
import { type JsonLdClaims, jsonLdClaims } from './json-ld/json-ld-claims.js';
import type { MetaTags } from './meta/meta-claims.js';
import { outletsOf } from './outlets.js';
import { mainHeading } from './page/main-heading.js';
import { type PageParts, pageParts } from './page/page-parts.js';
import { pageKey } from './page-key.js';

/** What a page says of itself, and what its addresses are relative to. */
export interface PageClaims {
  /** In the order of trust, field by field. */
  readonly all: readonly FieldClaim[];
  readonly base: string | null;
  readonly linked: JsonLdClaims;
  readonly tags: MetaTags;
}

/** Titles of one page by which its heading is known. */
const MOST_TITLES = 20;

const foldedTitles = (head: readonly FieldClaim[]): ReadonlySet<string> =>
  new Set(
    about('TITLE', head)
      .slice(0, MOST_TITLES)
      .map(({ value }) => folded(value)),
  );

/** Keys of the addresses that mean this page. */
function ownAddresses(
  head: readonly FieldClaim[],
  base: string | null,
  fetched: string | null,
): ReadonlySet<string> {
  const told = about('URL', head).flatMap(({ value }) => webAddress(value, base) ?? []);
  return new Set([...told, ...(fetched === null ? [] : [fetched])].map(pageKey));
}

const languageOf = (all: readonly FieldClaim[]): string | null =>
  about('LANGUAGE', all)
    .map(({ value }) => languageTag(value))
    .find((tag) => tag !== null) ?? null;

const isTitleTag = ({ origin }: FieldClaim): boolean => origin === 'title';

function bodyClaims(
  document: MarkupElement,
  source: string,
  parts: PageParts,
  head: readonly FieldClaim[],
  url: string | null,
) {
  const base = webAddress(parts.base ?? '', url) ?? url;
  const titles = foldedTitles(head);
  const heading = mainHeading(parts.headings, titles);
  const keys = ownAddresses(head, base, url);
  const linked = jsonLdClaims(parts.scripts, source, {
    titles: heading === null ? titles : new Set([...titles, folded(heading.text)]),
    isOwnAddress: (address) => keys.has(pageKey(address)),
  });
  const language = languageOf([...head, ...linked.article]);
  return {
    base,
    linked,
    marked: markedClaims(parts, heading, language),
    written: (sure: readonly FieldClaim[]) => {
      const isOutlet = outletTest(outletsOf(sure, webAddress(about('URL', sure)[0]?.value ?? '', base)));
      const isTold =
        about('PUBLISHED_AT', sure).length > 0 && isAuthorTold(about('AUTHOR', sure), isOutlet, language);
      return isTold ? [] : writtenClaims(document, parts, heading, language, isOutlet);
    },
  };
}

/**
 * All that a page says of itself. What its lines say in words is read only where nothing else names an author and a date.
 */
export function pageClaims(document: MarkupElement, source: string, { url }: Provenance): PageClaims {
  const parts = pageParts(document);
  const head = headClaims(parts);
  const { base, linked, marked, written } = bodyClaims(document, source, parts, head, url);
  const sure = [...linked.article, ...head.filter((claim) => !isTitleTag(claim)), ...marked, ...linked.page];
  const all = [
    ...sure,
    ...written(sure),
    ...head.filter(isTitleTag),
    ...fieldClaims('URL', 'address', url ?? ''),
  ];
  return { all, base, linked, tags: parts.tags };
}
