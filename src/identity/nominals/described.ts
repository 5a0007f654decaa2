import { findBodyNoun } from '../../lexicon/en/body-nouns.js';
import type { Mention } from '../../model/mention.js';
import { type ArticleView, coreAt, wordsAt } from '../article-view.js';
import { addMention, newReferent, type Referent } from '../referent.js';
import { lowered, withoutDeterminer } from '../words.js';

const INDEFINITE = /^(?:a|an|another|two|three|four|five|six|some|several|one)\s/i;

/** Somebody or something without a name, known again by the same words: 'a police officer', then 'the officer'. */
export class Described {
  readonly #byPhrase = new Map<string, Referent>();
  readonly #byNoun = new Map<string, Referent>();

  referentOf(view: ArticleView, index: number): Referent {
    const mention = view.mentions[index]!;
    const phrase = lowered(withoutDeterminer(wordsAt(view, index)));
    const noun = lowered(coreAt(view, index));
    const isNew = INDEFINITE.test(wordsAt(view, index));
    const known = isNew ? undefined : this.#find(phrase, noun);
    const referent = known ?? newReferent(kindOf(mention, noun), mention);
    addMention(referent, index, mention.gender);
    this.#byPhrase.set(phrase, referent);
    this.#byNoun.set(noun, referent);
    return referent;
  }

  /** A bare noun ('the officer') goes by the noun alone, more words must be the same. */
  #find(phrase: string, noun: string): Referent | undefined {
    return this.#byPhrase.get(phrase) ?? (phrase === noun ? this.#byNoun.get(noun) : undefined);
  }
}

const kindOf = ({ label }: Mention, noun: string): Referent['kind'] =>
  label === 'BODY' || findBodyNoun(noun.split(' ').at(-1) ?? '') ? 'DESCRIBED_BODY' : 'DESCRIBED_PERSON';
