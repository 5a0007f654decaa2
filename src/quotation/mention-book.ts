import { SUBJECT_PRONOUNS } from '../lexicon/en/function-words.js';
import type { Mention, MentionLabel } from '../model/mention.js';
import { inReadingOrder } from '../text/span.js';
import type { NounPhrase } from './noun-phrase.js';
import type { View } from './view.js';

/** A speaker that recognition did not see: 'the latest poll', 'two of the drivers', 'it'. */
function unseenMention({ tokens }: View, { from, to }: NounPhrase, label: MentionLabel): Mention {
  const [start, end] = [tokens.start(from), tokens.end(to - 1)];
  const lower = tokens.lower(to - 1);
  const isPronoun = to - from === 1 && SUBJECT_PRONOUNS.has(lower);
  return Object.freeze({
    kind: isPronoun ? 'PRONOUN' : 'NOMINAL',
    label: lower === 'it' ? 'BODY' : label,
    start,
    end,
    paragraph: tokens.paragraph(from),
    core: Object.freeze({ start: tokens.start(to - 1), end }),
    role: null,
    gender: null,
    plural: isPronoun ? lower === 'we' : lower.endsWith('s'),
  } satisfies Mention);
}

/** The mentions that recognition found and those added for speakers that it did not see; no two overlap. */
export class MentionBook {
  readonly #view: View;
  readonly #added = new Map<number, Mention>();

  constructor(view: View) {
    this.#view = view;
  }

  /** The mention of a phrase. A phrase round a mention, or over one added before, gives way to it. */
  of(phrase: NounPhrase | null, label: MentionLabel = 'PERSON'): Mention | null {
    if (!phrase) return null;
    const known = phrase.mention === null ? this.#within(phrase, label) : this.#view.mentions[phrase.mention];
    return known ?? this.#add(this.#free(phrase), label);
  }

  all(): readonly Mention[] {
    return [...this.#view.mentions, ...new Set(this.#added.values())].sort(inReadingOrder);
  }

  /** Of a body no person and no place inside its words is the mention: 'a Ruiz email', 'U.S. television'. */
  #within({ from, to }: NounPhrase, label: MentionLabel): Mention | undefined {
    for (let token = to - 1; token >= from; token--) {
      const known = this.#at(token);
      if (known && (label !== 'BODY' || known.label === 'BODY' || known.label === 'OTHER')) return known;
    }
    return undefined;
  }

  /** The words of a phrase behind the last mention inside it: 'statement' of 'a Ruiz statement'. */
  #free({ from, to, mention }: NounPhrase): NounPhrase {
    let first = to - 1;
    while (first > from && !this.#at(first - 1)) first--;
    return { from: first, to, mention };
  }

  #at(token: number): Mention | undefined {
    return this.#view.mentions[this.#view.mentionAt[token] ?? -1] ?? this.#added.get(token);
  }

  #add(phrase: NounPhrase, label: MentionLabel): Mention {
    const mention = unseenMention(this.#view, phrase, label);
    for (let token = phrase.from; token < phrase.to; token++) this.#added.set(token, mention);
    return mention;
  }
}
