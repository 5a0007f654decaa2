import { findCountry } from './countries.js';
import { LEADERS, LEADERS_KNOWN_UNTIL } from './leaders.js';
import type { NounGender } from './noun-gender.js';
import { genderOfGivenName } from './personal-names.js';

/** Who held an office in which years. */
export interface OfficeHolder {
  readonly name: string;
  /** Lower case: 'prime minister'. */
  readonly office: string;
  /** As lists of countries name it: 'Peru'. */
  readonly country: string;
  readonly from: number;
  /** The last year of the term; null when it had not ended when the list was made. */
  readonly to: number | null;
  /** For agreement with pronouns only. */
  readonly gender: NounGender | null;
}

function readHolder(line: string): OfficeHolder {
  const [country = '', office = '', name = '', from = '', to = ''] = line
    .split('|')
    .map((part) => part.trim());
  return {
    name,
    office,
    country: findCountry(country.toLowerCase())?.name ?? country,
    from: Number(from),
    to: to === '' ? null : Number(to),
    gender: genderOfGivenName(name.split(' ')[0] ?? ''),
  };
}

const keyOf = (country: string, office: string): string => `${country.toLowerCase()} ${office}`;

const BY_OFFICE: ReadonlyMap<string, readonly OfficeHolder[]> = (() => {
  const holders = new Map<string, OfficeHolder[]>();
  for (const holder of LEADERS.trim().split('\n').map(readHolder)) {
    const key = keyOf(holder.country, holder.office);
    holders.set(key, [...(holders.get(key) ?? []), holder]);
  }
  return holders;
})();

/** True for a year in which somebody may have held an office, part of it included. */
const touches = ({ from, to }: OfficeHolder, year: number): boolean =>
  from <= year && year <= (to ?? LEADERS_KNOWN_UNTIL);

/**
 * Who held an office throughout a year; undefined where the list does not tell, and in a year in which the holder changed,
 * for it has years only.
 * @param country in lower case
 */
export function holderOf(country: string, office: string, year: number): OfficeHolder | undefined {
  const key = keyOf(findCountry(country)?.name ?? country, office);
  const holders = (BY_OFFICE.get(key) ?? []).filter((holder) => touches(holder, year));
  const [holder] = holders;
  return holders.length === 1 && holder && holder.from < year && holder.to !== year ? holder : undefined;
}
