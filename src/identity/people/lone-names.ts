import { POPULAR_SURNAMES } from '../../lexicon/en/personal-names.js';
import { addMention, newReferent, type Referent } from '../referent.js';
import { Bearers, gendersDiffer } from './bearers.js';
import { givenForms, middleForms, surnameForms } from './name-forms.js';
import type { NamedMention } from './named-mention.js';
import { isMisspelt } from './spelling.js';

const USUAL_SURNAMES: ReadonlySet<string> = new Set(POPULAR_SURNAMES);
const MOST_COMPARED = 32;
/** Somebody is named in passing beside one who is named so many times as often. */
const MAIN = 2;

/** Names of people by their parts, as reading goes on. */
class NameParts {
  readonly #surnames = new Bearers();
  readonly #givenNames = new Bearers();
  readonly #byInitial = new Map<string, Map<string, Referent>>();
  /** Who was meant last by a lone name. */
  readonly #settled = new Map<string, Referent>();

  add({ words }: NamedMention, person: Referent): void {
    for (const form of surnameForms(words)) this.#surnames.add(form, person);
    for (const form of [...givenForms(words), ...middleForms(words)]) this.#givenNames.add(form, person);
    if (words.length > 1) this.#addSurname(words.at(-1)!, person);
  }

  settle(form: string, person: Referent): void {
    this.#settled.set(form, person);
  }

  /**
   * The newest bearer of a lone name as surname, then as given name. Where the lone name has meant somebody already, they
   * keep it beside a relative who is named in passing: 'Hale' stays Tom Hale when his brother Jim Hale is named once.
   */
  find(form: string, { gender }: NamedMention): Referent | undefined {
    const newest = this.#surnames.newest(form, gender) ?? this.#givenNames.newest(form, gender);
    const settled = this.#settled.get(form);
    if (!newest || !settled || gendersDiffer(settled.gender, gender)) return newest;
    return settled.mentions.length >= MAIN * newest.mentions.length ? settled : newest;
  }

  /** The bearer of a surname for which the lone name is a slip: 'Marrlow' behind 'Edda Marlow'. */
  findMisspelt(form: string, { gender }: NamedMention): Referent | undefined {
    for (const [surname, person] of this.#byInitial.get(form.slice(0, 1)) ?? []) {
      const areNames = USUAL_SURNAMES.has(form) && USUAL_SURNAMES.has(surname);
      if (!areNames && !gendersDiffer(person.gender, gender) && isMisspelt(form, surname)) return person;
    }
    return undefined;
  }

  #addSurname(surname: string, person: Referent): void {
    const known = this.#byInitial.get(surname.slice(0, 1)) ?? new Map<string, Referent>();
    if (known.size < MOST_COMPARED) known.set(surname, person);
    this.#byInitial.set(surname.slice(0, 1), known);
  }
}

/** The first people with a name in full, for a lone name before it: by surname or first given name. */
class NamesAhead {
  readonly #surnames = new Bearers();
  readonly #givenNames = new Bearers();

  constructor(named: readonly NamedMention[], full: ReadonlyMap<number, Referent>) {
    for (const { index, words } of named.toReversed()) {
      const person = full.get(index);
      if (!person) continue;
      for (const form of surnameForms(words)) this.#surnames.add(form, person);
      for (const form of givenForms(words)) this.#givenNames.add(form, person);
    }
  }

  find(form: string, { gender }: NamedMention): Referent | undefined {
    return this.#surnames.newest(form, gender) ?? this.#givenNames.newest(form, gender);
  }
}

/** A lone name goes to the newest bearer, else to the first that comes; else it is somebody by itself. */
export function joinLoneNames(
  named: readonly NamedMention[],
  full: ReadonlyMap<number, Referent>,
): ReadonlyMap<number, Referent> {
  const ahead = new NamesAhead(named, full);
  const parts = new NameParts();
  const people = new Map(full);
  for (const mention of named) {
    const form = mention.words.join(' ');
    const known =
      full.get(mention.index) ??
      parts.find(form, mention) ??
      ahead.find(form, mention) ??
      parts.findMisspelt(form, mention);
    const person = known ?? newReferent('PERSON', { gender: mention.gender, plural: false });
    if (!full.has(mention.index)) addMention(person, mention.index, mention.gender);
    people.set(mention.index, person);
    parts.add(mention, person);
    if (mention.words.length === 1) parts.settle(form, person);
  }
  for (const person of new Set(people.values())) person.mentions.sort((a, b) => a - b);
  return people;
}
