import { folded, letters } from '../../fields/alike.js';
import { isAddress, isDomain } from '../../fields/authors/no-author.js';
import type { FieldChoice } from './field-choice.js';
import type { FieldClaim } from './field-claim.js';

/** Where a page names its outlet; application names and their like are often those of a product. */
const TELLING = new Set(['json-ld', 'og:site_name', 'microdata']);

/** 'harbourpost.example' -> 'harbourpost'. */
const bare = (name: string): string => letters(isDomain(name) ? name.slice(0, name.lastIndexOf('.')) : name);

/** 'Harbour Post' and 'The Harbour Post Ltd' are one: a part of the other. */
function isOther(a: string, b: string): boolean {
  const [one, two] = [bare(a), bare(b)];
  return !one.includes(two) && !two.includes(one);
}

/**
 * The outlet's name: the one that stands behind the page's title too, else the one that its host has, else that of the most trusted
 * place.
 * @param claims in the order of trust
 * @param title what the page calls itself, outlet and all
 * @param host of the page's address: 'harbourpost.example'
 */
export function chooseOutlet(
  claims: readonly FieldClaim[],
  title: string,
  host: string,
): FieldChoice<string | null> {
  const ending = folded(title);
  const names = claims.filter(({ value }) => !isAddress(value) && folded(value) !== ending);
  const chosen =
    names.find(({ value }) => ending.endsWith(folded(value))) ??
    names.find(({ value }) => bare(value) !== '' && bare(value) === bare(host)) ??
    names[0];
  if (chosen === undefined) return { value: null, taken: [] };
  const taken = names.filter(({ value }) => folded(value) === folded(chosen.value));
  const dissent = names.find(({ value, origin }) => TELLING.has(origin) && isOther(value, chosen.value));
  return { value: chosen.value, taken: [chosen, ...taken.filter((claim) => claim !== chosen)], dissent };
}
