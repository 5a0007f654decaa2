import type { Mention } from '../../model/mention.js';
import type { Referent } from '../referent.js';
import { textOf } from '../words.js';
import { type Office, readOffice } from './office.js';

/** What a description asks of its referent. */
export interface Description {
  /** 'president', 'head-of-state' */
  readonly noun: string;
  readonly countries: ReadonlySet<string>;
  /** Words that the role must have too, in lower case: 'foreign', 'harbour'. */
  readonly qualifiers: readonly string[];
  readonly changes: ReadonlySet<string>;
}

interface Holder {
  readonly person: Referent;
  readonly offices: Office[];
}

/** With more holders of one office than this, a description tells too little anyway. */
const MOST_HOLDERS = 64;

const isSubset = (parts: Iterable<string>, whole: ReadonlySet<string>): boolean => {
  for (const part of parts) if (!whole.has(part)) return false;
  return true;
};

/** 'Vice president' and 'president' are two offices; a prime minister may be called so only with "prime". */
const sameChanges = (description: Description, office: Office): boolean =>
  office.nouns.has(description.noun) &&
  (isSubset(office.changes, description.changes) || isCalledByOtherNoun(description, office)) &&
  isSubset(description.changes, office.changes);

/** 'The Tarvish leader' may be a prime minister, but no former one. */
const isCalledByOtherNoun = ({ noun }: Description, { changes }: Office): boolean =>
  noun !== 'minister' && [...changes].every((change) => change === 'prime');

function fits(description: Description, office: Office, countries: ReadonlySet<string>): boolean {
  if (!sameChanges(description, office) || !isSubset(description.qualifiers, office.qualifiers)) return false;
  if (description.countries.size === 0) return true;
  const known = office.countries.size > 0 ? office.countries : countries;
  return known.size === 0 || isSubset(description.countries, known);
}

/** Who holds which office by the roles printed in an article: what entitles 'the mayor' to a person. */
export class Licences {
  readonly #holders = new Map<string, Map<Referent, Holder>>();
  readonly #countries = new Map<Referent, Set<string>>();
  readonly #offices = new Map<Referent, Set<string>>();

  add(person: Referent, role: string): void {
    const known = this.#offices.get(person) ?? new Set();
    this.#offices.set(person, known);
    if (known.has(role)) return;
    known.add(role);
    const office = readOffice(role);
    const countries = this.#countries.get(person) ?? new Set();
    for (const country of office.countries) countries.add(country);
    this.#countries.set(person, countries);
    for (const noun of office.nouns) this.#addHolder(noun, person, office);
  }

  /** Everybody whom the description may be taken for. */
  find(description: Description): readonly Referent[] {
    const known = this.#holders.get(description.noun);
    const holders = known && known.size <= MOST_HOLDERS ? [...known.values()] : [];
    const fitting = holders.filter(({ person, offices }) =>
      offices.some((office) => fits(description, office, this.#countries.get(person) ?? new Set())),
    );
    const placed = fitting.filter(({ person }) =>
      isSubset(description.countries, this.#countries.get(person)!),
    );
    return (placed.length > 0 ? placed : fitting).map(({ person }) => person);
  }

  #addHolder(noun: string, person: Referent, office: Office): void {
    const holders = this.#holders.get(noun) ?? new Map<Referent, Holder>();
    const holder = holders.get(person) ?? { person, offices: [] };
    holder.offices.push(office);
    holders.set(person, holder);
    this.#holders.set(noun, holders);
  }
}

const POSSESSION = /^['’]s? $/;

/** "Peru's" before 'president Ana Ruiz': a place or body that possesses the role, which it stands outside of. */
function possessorOf(text: string, mentions: readonly Mention[], index: number): string {
  const [before, { start }] = [mentions[index - 1], mentions[index]!];
  if (before?.kind !== 'NAME' || before.label === 'PERSON') return '';
  return POSSESSION.test(text.slice(before.end, Math.min(start, before.end + 4)))
    ? `${textOf(text, before)}'s `
    : '';
}

/** The licences that the roles printed with names give. */
export function readLicences(
  text: string,
  mentions: readonly Mention[],
  people: ReadonlyMap<number, Referent>,
): Licences {
  const licences = new Licences();
  for (const [index, person] of people) {
    const role = mentions[index]?.role;
    if (role) licences.add(person, possessorOf(text, mentions, index) + textOf(text, role));
  }
  return licences;
}
