import type { BodyKind } from '../../lexicon/en/body-nouns.js';
import { findCueForm } from '../../lexicon/en/cue-verbs.js';
import type { Mention } from '../../model/mention.js';
import { mentionOf } from '../mention-of.js';
import { type ArticleWords, has } from '../words/article-words.js';
import { TRAIT } from '../words/traits.js';
import { type PhraseHead, phraseHead } from './phrase-head.js';
import { type Absorbs, type PhraseStart, phraseStart } from './phrase-start.js';

/** Descriptions found, and the names that became parts of them. */
export interface NominalMentions {
  readonly mentions: readonly Mention[];
  readonly absorbed: ReadonlySet<Mention>;
}

function namesByToken(words: ArticleWords, names: readonly Mention[]): ReadonlyMap<number, Mention> {
  const byLast = new Map<number, Mention>();
  for (const name of names) {
    if (name.label !== 'PERSON') byLast.set(words.tokens.at(name.end - 1), name);
  }
  return byLast;
}

/** A noun in the singular needs a determiner: 'the mayor', 'Lima's mayor'; 'police' and 'officials' need none. */
function isComplete({ label, noun }: PhraseHead, { determined }: PhraseStart): boolean {
  if (determined) return true;
  return label === 'BODY' ? noun.bare : noun.plural;
}

/** Capitals inside a sentence make a name or a title of the noun: 'Ministry'; "the President" is still somebody. */
const mayBeHead = (words: ArticleWords, index: number): boolean =>
  has(words, index, TRAIT.WORD) &&
  (!has(words, index, TRAIT.CAPITAL) || has(words, index, TRAIT.PLACED | TRAIT.OFFICE | TRAIT.ROLE));

const OUTLET_KINDS: ReadonlySet<BodyKind> = new Set(['PUBLICATION', 'NEWS_AGENCY', 'BROADCASTER']);

/** 'the Harlow Echo newspaper' is a name and a word for what it is, not a description. */
const isOutlet = (head: PhraseHead): boolean => head.label === 'BODY' && OUTLET_KINDS.has(head.noun.kind);

/** 'The Harlow Echo reports' says what an outlet does. */
const isVerb = ({ tokens }: ArticleWords, index: number): boolean =>
  findCueForm(tokens.lower(index)) !== undefined;

function nominalAt(words: ArticleWords, index: number, absorbs: Absorbs): Mention | null {
  const head = mayBeHead(words, index) ? phraseHead(words, index) : null;
  if (!head) return null;
  const isBesideName = head.label === 'BODY' && absorbs(index - 1) !== null;
  if (isBesideName && (isOutlet(head) || isVerb(words, index))) return null;
  const start = phraseStart(words, index, absorbs);
  if (!isComplete(head, start)) return null;
  return mentionOf(words, {
    kind: 'NOMINAL',
    label: head.label,
    from: start.from,
    to: head.to,
    core: { from: index, to: head.to },
    role: null,
    gender: head.label === 'PERSON' ? head.noun.gender : null,
    plural: head.noun.plural,
  });
}

/** Finds 'the Peruvian president', 'a spokesman', 'officials', 'police', 'the ministry', 'state media'. */
export function nominalMentions(
  words: ArticleWords,
  names: readonly Mention[],
  taken: Uint8Array,
): NominalMentions {
  const byLast = namesByToken(words, names);
  const absorbed = new Set<Mention>();
  const mentions: Mention[] = [];
  let end = 0;
  const absorbs: Absorbs = (index) => {
    const name = byLast.get(index);
    return name && name.start >= end ? name : null;
  };
  for (let i = 0; i < words.tokens.length; i++) {
    const mention = taken[i] ? null : nominalAt(words, i, absorbs);
    if (!mention || mention.start < end) continue;
    mentions.push(mention);
    for (let k = words.tokens.at(mention.start); k <= i; k++) {
      const name = byLast.get(k);
      if (name) absorbed.add(name);
    }
    end = mention.end;
  }
  return { mentions, absorbed };
}
