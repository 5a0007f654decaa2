import { addMention, newReferent, type Referent } from '../referent.js';
import { gendersDiffer } from './bearers.js';
import { byInitial, contracted, otherOrders } from './name-forms.js';
import type { NamedMention } from './named-mention.js';
import { isMisspelt } from './spelling.js';

/** With more people of one surname than this, spellings are not compared: too many are alike by chance. */
const MOST_COMPARED = 12;
/** Letters that a given name must have for one of them to be a slip: 'Kirsten' and 'Kirstin', not 'Jon' and 'Jan'. */
const LONG_GIVEN_NAME = 6;

interface Spelling {
  readonly words: readonly string[];
  readonly person: Referent;
}

/** Full names as printed so far, to find one of which another is a slip of the pen. */
class Spellings {
  readonly #byWord = new Map<string, Spelling[]>();

  add(words: readonly string[], person: Referent): void {
    for (const word of [words[0]!, words.at(-1)!]) {
      const known = this.#byWord.get(word);
      if (!known) this.#byWord.set(word, [{ words, person }]);
      else if (known.length < MOST_COMPARED) known.push({ words, person });
    }
  }

  /** Somebody with the same surname and a given name that differs by a slip, or the other way round. */
  find({ words, gender }: NamedMention): Referent | undefined {
    const isSame = (other: Spelling): boolean =>
      !gendersDiffer(other.person.gender, gender) && isSlipOf(words, other.words);
    const [first = '', last = ''] = [words[0], words.at(-1)];
    return (this.#byWord.get(last)?.find(isSame) ?? this.#byWord.get(first)?.find(isSame))?.person;
  }
}

/** Exactly one of the words differs. */
function isSlipOf(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const at = a.findIndex((word, index) => word !== b[index]);
  if (at < 0 || a.some((word, index) => index > at && word !== b[index])) return false;
  return (at > 0 || a[0]!.length >= LONG_GIVEN_NAME) && isMisspelt(a[at]!, b[at]!);
}

/** Full names as printed so far, by the forms in which they may come again. */
class FullNames {
  readonly #whole = new Map<string, Referent>();
  readonly #shorter = new Map<string, Referent>();
  readonly #otherwise = new Map<string, Referent>();
  readonly #spellings = new Spellings();

  add(words: readonly string[], person: Referent): void {
    this.#whole.set(words.join(' '), person);
    for (const form of [contracted(words), byInitial(words)]) this.#shorter.set(form, person);
    for (const form of otherOrders(words)) this.#otherwise.set(form, person);
    this.#spellings.add(words, person);
  }

  find(mention: NamedMention): Referent | undefined {
    const { words, gender } = mention;
    const whole = words.join(' ');
    const same = this.#whole.get(whole);
    if (same) return same;
    const short = contracted(words);
    const others = [
      this.#shorter.get(whole),
      this.#whole.get(short),
      this.#shorter.get(short),
      this.#otherwise.get(whole),
      ...otherOrders(words).map((form) => this.#whole.get(form)),
      words[0]?.endsWith('.') ? this.#shorter.get(byInitial(words)) : undefined,
    ];
    return (
      others.find((person) => person && !gendersDiffer(person.gender, gender)) ??
      this.#spellings.find(mention)
    );
  }
}

/** Puts full names together: the same name, with and without middle names, by initial, with a letter wrong. */
export function joinFullNames(named: readonly NamedMention[]): Map<number, Referent> {
  const names = new FullNames();
  const people = new Map<number, Referent>();
  for (const mention of named) {
    const { index, gender, words } = mention;
    const person = names.find(mention) ?? newReferent('PERSON', { gender, plural: false });
    addMention(person, index, gender);
    people.set(index, person);
    names.add(words, person);
  }
  return people;
}
