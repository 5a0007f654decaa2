import { holderOf, type OfficeHolder } from '../../lexicon/en/office-holders.js';
import { nameKey } from '../across/name-key.js';
import { type ArticleView, sentenceAt } from '../article-view.js';
import { newReferent, type Referent } from '../referent.js';
import { lowered, textOf, wordsOf } from '../words.js';
import type { Description } from './licences.js';

const PRIME_MINISTER = 'prime minister';

/** Offices by the noun that describes their holder alone, without another word. */
const BY_NOUN: Readonly<Record<string, string>> = {
  president: 'president',
  premier: PRIME_MINISTER,
  chancellor: 'chancellor',
  king: 'monarch',
  queen: 'monarch',
  monarch: 'monarch',
  emperor: 'emperor',
  sultan: 'sultan',
  emir: 'emir',
  pope: 'pope',
  pontiff: 'pope',
};

/** The office that a description names; null for 'the leader', which may be several. */
function officeOf({ noun, changes, qualifiers }: Description): string | null {
  if (noun === 'minister' && changes.has('prime') && changes.size === 1) return PRIME_MINISTER;
  if (changes.size > 0) return null;
  if (noun === 'leader' && qualifiers.length === 1 && qualifiers[0] === 'supreme') return 'supreme leader';
  return qualifiers.length === 0 ? (BY_NOUN[noun] ?? null) : null;
}

function countryOf({ countries }: Description, office: string): string | null {
  if (office === 'pope') return 'vatican city';
  const [country, ...others] = countries;
  return country !== undefined && others.length === 0 ? country : null;
}

const YEAR = /^(?:19|20)\d\d$/;

/** 'In 1999 the Peruvian president ...' speaks of another time than the article's. */
function isOfAnotherYear(view: ArticleView, index: number, year: number): boolean {
  const { tokens } = view.segmentation;
  const mention = view.mentions[index]!;
  const sentence = sentenceAt(view, mention);
  const at = tokens.at(mention.start);
  const tells = (token: number): boolean =>
    YEAR.test(tokens.form(token)) && tokens.form(token) !== String(year);
  for (let token = at; tokens.sentence(token) === sentence; token--) if (tells(token)) return true;
  for (let token = at; tokens.sentence(token) === sentence; token++) if (tells(token)) return true;
  return false;
}

/** Who holds an office at the date of the article, for descriptions to which the article itself gives no name. */
export class OfficesByDate {
  readonly #known = new Map<string, Referent>();
  #people: ReadonlyMap<string, Referent> | null = null;

  constructor(
    private readonly view: ArticleView,
    private readonly named: ReadonlyMap<number, Referent>,
    /** Of publication; null when it is not known: then no office is looked up. */
    private readonly year: number | null,
  ) {}

  /**
   * The person whom 'the Peruvian president' means in the year of the article, by the list of office holders; somebody whom
   * the article names where it names the holder, if by surname alone. Undefined where the list does not tell.
   */
  find(index: number, description: Description): Referent | undefined {
    const office = this.year === null ? null : officeOf(description);
    const country = office && countryOf(description, office);
    if (!office || !country || this.year === null) return undefined;
    const holder = holderOf(country, office, this.year);
    if (!holder || isOfAnotherYear(this.view, index, this.year)) return undefined;
    const isOther =
      this.view.mentions[index]!.gender !== null && holder.gender !== this.view.mentions[index]!.gender;
    return isOther ? undefined : (this.#namedAs(holder) ?? this.#referentOf(holder));
  }

  #namedAs({ name }: OfficeHolder): Referent | undefined {
    this.#people ??= this.#peopleByName();
    const words = wordsOf(lowered(name));
    const forms = [nameKey(name), words.at(-1), words[0]];
    return forms.map((form) => this.#people?.get(form ?? '')).find((person) => person !== undefined);
  }

  /** By the key of a full name, or by a lone name. */
  #peopleByName(): ReadonlyMap<string, Referent> {
    const people = new Map<string, Referent>();
    const { text, mentions } = this.view;
    for (const person of new Set(this.named.values())) {
      const names = person.mentions.map((index) => textOf(text, mentions[index]!.core));
      const full = names.filter((name) => name.includes(' '));
      for (const name of full.length > 0 ? full : names) people.set(nameKey(name) ?? lowered(name), person);
    }
    return people;
  }

  #referentOf(holder: OfficeHolder): Referent {
    const known = this.#known.get(holder.name);
    if (known) return known;
    const referent = newReferent('PERSON', { gender: holder.gender, plural: false }, holder);
    this.#known.set(holder.name, referent);
    return referent;
  }
}
