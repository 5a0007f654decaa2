import type { Gender, Mention } from '../../model/mention.js';
import { addMention, newReferent, type Referent } from '../referent.js';
import { textOf } from '../words.js';
import { givenForms, nameWords, shorterForms, surnameForms } from './name-forms.js';

interface NamedMention {
  readonly index: number;
  readonly gender: Gender | null;
  readonly words: readonly string[];
}

/** Who bears a form of a name: the one named last and, for names that come before any full one, the one named first. */
class Bearers {
  readonly #newest = new Map<string, Referent>();
  readonly #first = new Map<string, Referent>();

  add(form: string, person: Referent): void {
    for (const key of [form, `${form}|${person.gender}`]) {
      this.#newest.set(key, person);
      if (!this.#first.has(key)) this.#first.set(key, person);
    }
  }

  /** The bearer whose gender does not differ; one of the same gender before one of unknown gender. */
  find(form: string, gender: Gender | null): Referent | undefined {
    return this.#findIn(this.#newest, form, gender) ?? this.#findIn(this.#first, form, gender);
  }

  #findIn(bearers: ReadonlyMap<string, Referent>, form: string, gender: Gender | null): Referent | undefined {
    if (gender === null) return bearers.get(form);
    return bearers.get(`${form}|${gender}`) ?? bearers.get(`${form}|null`);
  }
}

const differ = (a: Gender | null, b: Gender | null): boolean => a !== null && b !== null && a !== b;

/** Puts full names together: the same name, with and without middle names, by initial. */
function joinFullNames(named: readonly NamedMention[]): Map<number, Referent> {
  const byForm = new Map<string, Referent>();
  const people = new Map<number, Referent>();
  for (const { index, gender, words } of named) {
    const forms = [words.join(' '), ...shorterForms(words)];
    const lookUps = words[0]?.endsWith('.') ? forms : forms.slice(0, -1);
    const same = byForm.get(forms[0]!);
    const known =
      same ??
      lookUps.map((form) => byForm.get(form)).find((bearer) => bearer && !differ(bearer.gender, gender));
    const person = known ?? newReferent('PERSON', { gender, plural: false });
    addMention(person, index, gender);
    people.set(index, person);
    for (const form of forms) byForm.set(form, person);
  }
  return people;
}

function register({ words }: NamedMention, person: Referent, surnames: Bearers, givenNames: Bearers): void {
  for (const form of surnameForms(words)) surnames.add(form, person);
  for (const form of givenForms(words)) givenNames.add(form, person);
}

/** A lone name goes to the newest bearer of it as surname, then as given name; else it is somebody by itself. */
function joinLoneNames(
  named: readonly NamedMention[],
  full: ReadonlyMap<number, Referent>,
): ReadonlyMap<number, Referent> {
  const [surnames, givenNames] = [new Bearers(), new Bearers()];
  const people = new Map(full);
  for (const mention of named) {
    const person = full.get(mention.index);
    if (person) register(mention, person, surnames, givenNames);
  }
  for (const mention of named) {
    const form = mention.words.join(' ');
    const known =
      full.get(mention.index) ?? surnames.find(form, mention.gender) ?? givenNames.find(form, mention.gender);
    const person = known ?? newReferent('PERSON', { gender: mention.gender, plural: false });
    if (!full.has(mention.index)) addMention(person, mention.index, mention.gender);
    people.set(mention.index, person);
    register(mention, person, surnames, givenNames);
  }
  for (const person of new Set(people.values())) person.mentions.sort((a, b) => a - b);
  return people;
}

/** Full names; 'van Doorn' is none where 'Ilse van Doorn' is named. */
function fullNames(named: readonly NamedMention[]): readonly NamedMention[] {
  const tails = new Set(named.map(({ words }) => words.slice(1).join(' ')));
  return named.filter(({ words }) => words.length > 1 && !tails.has(words.join(' ')));
}

/**
 * Whom each mention of a person by name speaks of: mention index -> referent. 'Mr Hale' and 'Hale' are 'Tom Hale', the
 * newest of them where there are several whose gender agrees.
 */
export function joinPeople(text: string, mentions: readonly Mention[]): ReadonlyMap<number, Referent> {
  const named = mentions.flatMap((mention, index): NamedMention[] => {
    if (mention.kind !== 'NAME' || mention.label !== 'PERSON') return [];
    return [{ index, gender: mention.gender, words: nameWords(textOf(text, mention.core)) }];
  });
  return joinLoneNames(named, joinFullNames(fullNames(named)));
}
