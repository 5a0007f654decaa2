import type { Gender } from '../../model/mention.js';
import type { Referent } from '../referent.js';

/** Who bears one form of a name: anybody, and by gender. */
interface Bearer {
  any: Referent;
  MALE: Referent | undefined;
  FEMALE: Referent | undefined;
  UNKNOWN: Referent | undefined;
}

const noted = (known: Bearer | undefined, person: Referent): Bearer => {
  const bearer = known ?? { any: person, MALE: undefined, FEMALE: undefined, UNKNOWN: undefined };
  bearer.any = person;
  bearer[person.gender ?? 'UNKNOWN'] = person;
  return bearer;
};

/** The bearer whose gender does not differ; one of the same gender before one of unknown gender. */
const find = (bearer: Bearer | undefined, gender: Gender | null): Referent | undefined =>
  gender === null ? bearer?.any : (bearer?.[gender] ?? bearer?.UNKNOWN);

/** Who bears which form of a name; whoever is added last counts. */
export class Bearers {
  readonly #bearers = new Map<string, Bearer>();

  add(form: string, person: Referent): void {
    const known = this.#bearers.get(form);
    const bearer = noted(known, person);
    if (!known) this.#bearers.set(form, bearer);
  }

  /** The bearer added last whose gender does not differ. */
  newest(form: string, gender: Gender | null): Referent | undefined {
    return find(this.#bearers.get(form), gender);
  }
}

export const gendersDiffer = (a: Gender | null, b: Gender | null): boolean =>
  a !== null && b !== null && a !== b;
