import { SUBJECT_PRONOUNS } from '../lexicon/en/function-words.js';
import type { Mention } from '../model/mention.js';
import { inReadingOrder } from '../text/span.js';
import type { NounPhrase } from './noun-phrase.js';
import type { View } from './view.js';

/** A speaker that recognition did not see: 'the latest poll', 'two of the drivers', 'it'. */
function unseenMention({ tokens }: View, { from, to }: NounPhrase): Mention {
  const [start, end] = [tokens.start(from), tokens.end(to - 1)];
  const lower = tokens.lower(to - 1);
  const isPronoun = to - from === 1 && SUBJECT_PRONOUNS.has(lower);
  return Object.freeze({
    kind: isPronoun ? 'PRONOUN' : 'NOMINAL',
    label: lower === 'it' ? 'BODY' : 'PERSON',
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
  of(phrase: NounPhrase | null): Mention | null {
    if (!phrase) return null;
    const known = phrase.mention === null ? this.#within(phrase) : this.#view.mentions[phrase.mention];
    return known ?? this.#add(phrase);
  }

  all(): readonly Mention[] {
    return [...this.#view.mentions, ...new Set(this.#added.values())].sort(inReadingOrder);
  }

  #within({ from, to }: NounPhrase): Mention | undefined {
    for (let token = to - 1; token >= from; token--) {
      const known = this.#view.mentions[this.#view.mentionAt[token] ?? -1] ?? this.#added.get(token);
      if (known) return known;
    }
    return undefined;
  }

  #add(phrase: NounPhrase): Mention {
    const mention = unseenMention(this.#view, phrase);
    for (let token = phrase.from; token < phrase.to; token++) this.#added.set(token, mention);
    return mention;
  }
}
