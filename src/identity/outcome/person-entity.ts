import type { OfficeHolder } from '../../lexicon/en/office-holders.js';
import { PLAIN_HONORIFICS } from '../../lexicon/en/titles.js';
import type { Person } from '../../model/entity.js';
import type { Mention } from '../../model/mention.js';
import { type ArticleView, wordsAt } from '../article-view.js';
import { nameWords, plainName } from '../people/name-forms.js';
import type { Referent } from '../referent.js';
import { textOf, withoutDeterminer } from '../words.js';

/** 'Mr Hale' as printed, 'Hale' for 'Mayor Hale': titles that are roles are kept as roles. */
function formOf(text: string, mention: Mention): string {
  const lead = textOf(text, { start: mention.start, end: mention.core.start }).trim();
  const isPlain = PLAIN_HONORIFICS.has(lead.toLowerCase().replace(/\.$/, ''));
  return isPlain ? textOf(text, mention) : plainName(textOf(text, mention.core));
}

/** The most words, then the most letters, then the earliest. */
function fullest(names: readonly string[]): string {
  const size = (name: string): number => nameWords(name).length * 1000 + name.length;
  return names.reduce((best, name) => (size(name) > size(best) ? name : best), names[0] ?? '');
}

/**
 * A person whom the article never names: 'the Peruvian president', known by a list of office holders and the article's date.
 * @param described the mentions that describe them; they are the roles, as printed
 */
export function personByOffice(
  view: ArticleView,
  { name }: OfficeHolder,
  described: readonly number[],
): Person {
  const roles = new Set(described.map((index) => withoutDeterminer(wordsAt(view, index))));
  return Object.freeze({
    kind: 'PERSON',
    name,
    aliases: Object.freeze([]),
    roles: Object.freeze([...roles]),
    byOffice: true,
  });
}

/** A person as the article shows them, from their mentions by name. */
export function personEntity(text: string, mentions: readonly Mention[], referent: Referent): Person {
  const named = referent.mentions.map((index) => mentions[index]!).filter(({ kind }) => kind === 'NAME');
  const name = fullest(named.map(({ core }) => plainName(textOf(text, core))));
  const forms = new Set(named.map((mention) => formOf(text, mention)));
  const roles = new Set(named.flatMap(({ role }) => (role ? [textOf(text, role)] : [])));
  forms.delete(name);
  return Object.freeze({
    kind: 'PERSON',
    name,
    aliases: Object.freeze([...forms]),
    roles: Object.freeze([...roles]),
  });
}
