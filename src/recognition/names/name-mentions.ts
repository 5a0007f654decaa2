import type { Mention } from '../../model/mention.js';
import { mentionOf } from '../mention-of.js';
import type { ArticleWords } from '../words/article-words.js';
import { has } from '../words/article-words.js';
import { TRAIT } from '../words/traits.js';
import { genderOf } from './name-gender.js';
import { appositionOf } from './role-after.js';
import { leadOf, rolePrecedingComma } from './role-before.js';
import { type NameAt, nameAt } from './role-extent.js';
import type { TaggedName } from './tagged-name.js';

/** Mentions by name, and the tokens that they and their roles leave to no other mention. */
export interface NameMentions {
  readonly mentions: readonly Mention[];
  /** By token: 1 where a mention or the noun of an apposition stands. */
  readonly taken: Uint8Array;
}

/** A suffix printed behind a comma belongs to the name: 'Tom Lee, Jr.' */
function withSuffix(words: ArticleWords, name: TaggedName): TaggedName {
  const { from, to, label } = name;
  if (label !== 'PERSON') return name;
  if (has(words, to, TRAIT.NAME_SUFFIX) && has(words, to, TRAIT.CAPITAL)) return { from, to: to + 1, label };
  const isBehindComma = words.tokens.form(to) === ',' && /^[JS]r\.?$/.test(words.tokens.form(to + 1));
  return isBehindComma ? { from, to: to + 2, label } : name;
}

function personMention(
  words: ArticleWords,
  names: readonly TaggedName[],
  owners: NameAt,
  name: TaggedName,
  taken: Uint8Array,
): Mention {
  const lead = leadOf(words, names, owners, name);
  const apposition = appositionOf(words, owners, name);
  if (apposition) taken.fill(1, apposition.role.from, apposition.head + 1);
  const role = lead.role ?? apposition?.role ?? rolePrecedingComma(words, names, owners, name);
  taken.fill(1, lead.from, name.to);
  return mentionOf(words, {
    kind: 'NAME',
    label: 'PERSON',
    from: lead.from,
    to: name.to,
    core: name,
    role,
    gender: genderOf(words, name, { from: lead.from, to: name.from }, role),
    plural: false,
  });
}

function otherMention(words: ArticleWords, name: TaggedName, taken: Uint8Array): Mention {
  taken.fill(1, name.from, name.to);
  return mentionOf(words, { kind: 'NAME', ...name, core: name, role: null, gender: null, plural: false });
}

/** Makes mentions of names: titles and roles join the people they belong to. */
export function nameMentions(words: ArticleWords, tagged: readonly TaggedName[]): NameMentions {
  const names = tagged.map((name) => withSuffix(words, name));
  const owners = nameAt(words.tokens.length, names);
  const taken = new Uint8Array(words.tokens.length);
  const people = names
    .filter(({ label }) => label === 'PERSON')
    .map((name) => personMention(words, names, owners, name, taken));
  const others = names
    .filter(({ label, from }) => label !== 'PERSON' && !taken[from])
    .map((name) => otherMention(words, name, taken));
  return { mentions: [...people, ...others], taken };
}
