import { folded, letters } from '../../../fields/alike.js';
import { authorNames, different } from '../../../fields/authors/author-names.js';
import { isAgency, isDomain } from '../../../fields/authors/no-author.js';
import type { FieldChoice } from '../field-choice.js';
import type { FieldClaim } from '../field-claim.js';

/** The authors that one origin names. */
interface Naming {
  readonly origin: string;
  readonly names: readonly string[];
  readonly claims: readonly FieldClaim[];
}

/** Where names are read out of the page itself; an outlet that stands there is a label, no author. */
const IN_THE_PAGE = new Set(['rel=author', 'byline', 'text', 'signature', 'credit']);

/** 'The Harbour Post and dpa' is one credit, as printed. */
function namesOf(
  value: string,
  isOutlet: (name: string) => boolean,
  language: string | null,
): readonly string[] {
  const names = authorNames(value, language);
  const isJoint = names.some(isOutlet) && names.every((name) => isOutlet(name) || isAgency(name));
  return isJoint && names.length > 1 ? [value] : names;
}

function namingsOf(
  claims: readonly FieldClaim[],
  isOutlet: (name: string) => boolean,
  language: string | null,
): readonly Naming[] {
  const origins = [...new Set(claims.map(({ origin }) => origin))];
  return origins
    .map((origin) => {
      const own = claims.filter((claim) => claim.origin === origin);
      const names = own.flatMap(({ value }) => namesOf(value, isOutlet, language));
      return { origin, names: different(names), claims: own };
    })
    .filter(({ names }) => names.length > 0);
}

function holdsAll(all: readonly string[], some: readonly string[]): boolean {
  const known = new Set(all.map(folded));
  return some.every((name) => known.has(folded(name)));
}

/**
 * Tells whether a name is that of the outlet.
 * @param outlets what the page calls its outlet, and what its address does
 */
export function outletTest(outlets: readonly string[]): (name: string) => boolean {
  const known = new Set(outlets.map(letters));
  return (name) => known.has(letters(name)) || isDomain(name);
}

/** The namings without the outlet, those left out that are left with nobody. */
const peopleOf = (namings: readonly Naming[], isOutlet: (name: string) => boolean): readonly Naming[] =>
  namings
    .map((naming) => ({ ...naming, names: naming.names.filter((name) => !isOutlet(name)) }))
    .filter(({ names }) => names.length > 0);

/** True when somebody other than the outlet is named. */
export const isAuthorTold = (
  claims: readonly FieldClaim[],
  isOutlet: (name: string) => boolean,
  language: string | null,
): boolean => peopleOf(namingsOf(claims, isOutlet, language), isOutlet).length > 0;

/**
 * Who wrote the article. The most trusted origin that names somebody other than the outlet; one that names all of those and more is
 * taken instead, so that no author is lost. Where a field for authors names nobody but the outlet, it is the author.
 * @param claims in the order of trust
 */
export function chooseAuthors(
  claims: readonly FieldClaim[],
  isOutlet: (name: string) => boolean,
  language: string | null,
): FieldChoice<readonly string[]> {
  const namings = namingsOf(claims, isOutlet, language);
  const people = peopleOf(namings, isOutlet);
  const first = people[0] ?? namings.find(({ origin }) => !IN_THE_PAGE.has(origin));
  if (first === undefined) return { value: [], taken: [] };
  const { names } =
    people.find((other) => other.names.length > first.names.length && holdsAll(other.names, first.names)) ??
    first;
  const saying = namings.filter((naming) => naming.names.some((name) => holdsAll(names, [name])));
  const other = people.find((naming) => !holdsAll(names, naming.names));
  return { value: names, taken: saying.flatMap((naming) => naming.claims), dissent: other?.claims[0] };
}
