import type { Mention } from '../../model/mention.js';
import { addMention, newReferent, type Referent } from '../referent.js';
import { lowered, textOf, wordsOf } from '../words.js';

/** Named bodies, places and things of an article: mention index -> referent, and how to find one by name. */
export interface Bodies {
  readonly byMention: ReadonlyMap<number, Referent>;
  /** By name, in lower case without article. */
  readonly byName: ReadonlyMap<string, Referent>;
}

const BODY = { gender: null, plural: false } as const;

export const bodyKey = (name: string): string => lowered(name).replace(/^the /, '');

/** 'NUF' in 'The National Union of Ferrymen (NUF)': in brackets behind the name, with its capitals. */
function isAbbreviationOf(text: string, short: Mention, long: Mention | undefined): boolean {
  if (!long || long.label === 'PERSON' || text.slice(long.end, short.start).trim() !== '(') return false;
  const name = textOf(text, short.core);
  if (!/^[\p{Lu}\p{N}&.-]{2,10}$/u.test(name)) return false;
  const initials = wordsOf(textOf(text, long.core))
    .map((word) => word[0])
    .join('');
  return lowered(initials).startsWith(lowered(name.slice(0, 1)));
}

/** 'Acme' for 'Acme Corp' and 'Harbour Board' for 'Tarn Harbour Board' are looked for by first words and last words. */
function shortForms(key: string): readonly string[] {
  const words = wordsOf(key);
  return words.length > 1 ? [words[0]!] : [];
}

/** Puts together mentions of bodies and places that have one name, its abbreviation or its first word. */
export function joinBodies(text: string, mentions: readonly Mention[]): Bodies {
  const byName = new Map<string, Referent>();
  const byShort = new Map<string, Referent>();
  const byMention = new Map<number, Referent>();
  let before: Mention | undefined;
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'NAME' || mention.label === 'PERSON') return;
    const key = bodyKey(textOf(text, mention.core));
    const long = isAbbreviationOf(text, mention, before)
      ? byName.get(bodyKey(textOf(text, before!.core)))
      : undefined;
    const short = mention.label === 'BODY' ? byShort.get(key) : undefined;
    const body = byName.get(key) ?? long ?? short ?? newReferent('NAMED_BODY', BODY);
    addMention(body, index, null);
    byName.set(key, body);
    byMention.set(index, body);
    if (mention.label === 'BODY') for (const form of shortForms(key)) byShort.set(form, body);
    before = mention;
  });
  return { byMention, byName };
}
