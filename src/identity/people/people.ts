import type { Mention } from '../../model/mention.js';
import type { Referent } from '../referent.js';
import { textOf } from '../words.js';
import { joinFullNames } from './full-names.js';
import { joinLoneNames } from './lone-names.js';
import { nameWords } from './name-forms.js';
import type { NamedMention } from './named-mention.js';

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
  const known = new Map<string, readonly string[]>();
  const named: NamedMention[] = [];
  mentions.forEach(({ kind, label, gender, core }, index) => {
    if (kind !== 'NAME' || label !== 'PERSON') return;
    const name = textOf(text, core);
    const words = known.get(name) ?? nameWords(name);
    known.set(name, words);
    named.push({ index, gender, words });
  });
  return joinLoneNames(named, joinFullNames(fullNames(named)));
}
