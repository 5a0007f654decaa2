import { letters } from '../../../fields/alike.js';
import type { FieldChoice } from '../field-choice.js';
import type { FieldClaim } from '../field-claim.js';
import { outletNames, withoutOutlet, withoutTail } from './without-outlet.js';

/** What newsrooms write for readers, for search engines and for those who link to a page. */
const MAIN: Readonly<Record<string, number>> = { 'og:title': 2.5, 'json-ld': 2, h1: 2 };
/** Other places mostly repeat one of them; twitter:title nearly always og:title. */
const MINOR: Readonly<Record<string, number>> = {
  'json-ld name': 1.5,
  h2: 1,
  h3: 1,
  title: 1,
  'twitter:title': 0.25,
};
const LEAST = 0.5;

const weightOf = ({ origin }: FieldClaim): number => MAIN[origin] ?? MINOR[origin] ?? LEAST;

interface Candidate {
  readonly claim: FieldClaim;
  /** Without the outlet's name. */
  readonly title: string;
  readonly key: string;
}

/** Where a title is a title by definition; elsewhere templates put sections and outlets behind it. */
const isPlain = ({ origin }: FieldClaim): boolean => origin === 'json-ld' || /^h[1-3]$/.test(origin);

function candidatesOf(claims: readonly FieldClaim[], outlets: readonly string[]): readonly Candidate[] {
  const names = outletNames(outlets);
  const told = new Set(claims.filter(isPlain).map(({ value }) => letters(value)));
  return claims
    .map((claim) => {
      const title = withoutOutlet(claim.value, names);
      return { claim, title: isPlain(claim) ? title : withoutTail(title, told) };
    })
    .map((candidate) => ({ ...candidate, key: letters(candidate.title) }))
    .filter(({ key }) => key !== '');
}

/** The weight of those that say the same; a place that says it twice counts once. */
function votesOf(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  const counted = new Set<string>();
  for (const { claim, key } of candidates) {
    const vote = `${claim.origin} ${key}`;
    if (counted.has(vote)) continue;
    counted.add(vote);
    votes.set(key, (votes.get(key) ?? 0) + weightOf(claim));
  }
  return votes;
}

/** A title that is a part of another is a shorter form of it. */
const isOther = (a: string, b: string): boolean => !a.includes(b) && !b.includes(a);

/**
 * The title that most of the places agree on, without the outlet's name behind it; among equals the one of the most trusted place.
 * @param claims in the order of trust
 * @param outlets names of the outlet
 */
export function chooseTitle(
  claims: readonly FieldClaim[],
  outlets: readonly string[],
): FieldChoice<string | null> {
  const candidates = candidatesOf(claims, outlets);
  const votes = votesOf(candidates);
  const most = Math.max(0, ...votes.values());
  const best = candidates.find(({ key }) => votes.get(key) === most);
  if (best === undefined) return { value: null, taken: [] };
  const taken = candidates.filter(({ key }) => key === best.key).map(({ claim }) => claim);
  const dissent = candidates.find(({ claim, key }) => claim.origin in MAIN && isOther(key, best.key));
  return { value: best.title, taken, dissent: dissent?.claim };
}
