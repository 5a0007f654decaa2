import { AUXILIARIES, isAdverb } from '../../lexicon/en/function-words.js';
import { hasOneHolder } from '../../lexicon/en/offices.js';
import type { Mention } from '../../model/mention.js';
import { type ArticleView, wordsAt } from '../article-view.js';
import { addMention, namingMention, type Referent } from '../referent.js';
import { type Resolution, settle } from '../resolution.js';
import type { BodyDescriptions } from './body-descriptions.js';
import type { Described } from './described.js';
import { describe } from './description.js';
import type { Description, Licences } from './licences.js';
import type { OfficesByDate } from './offices-by-date.js';

/** What is known of names and descriptions while mentions are gone through. */
export interface NominalKnowledge {
  readonly licences: Licences;
  readonly described: Described;
  readonly bodies: BodyDescriptions;
  readonly offices: OfficesByDate;
}

/** The name that a description explains: 'the mayor, Ana Ruiz,' and 'the news agency Tarnpress'. */
function explainedName({ text, mentions }: ArticleView, index: number): number | null {
  const [mention, next] = [mentions[index]!, mentions[index + 1]];
  if (next?.kind !== 'NAME' || next.paragraph !== mention.paragraph) return null;
  const between = text.slice(mention.end, Math.min(next.start, mention.end + 3));
  const isNamed = between === ' ' || (between === ', ' && /^[,.;)]/.test(text.slice(next.end, next.end + 1)));
  const isBodyName = mention.label === 'BODY' && next.label !== 'PERSON' && next.label !== 'PLACE' && isNamed;
  const isHolder =
    mention.label === 'PERSON' && next.label === 'PERSON' && /^, ?$/.test(between) && isRoleIn(mention, next);
  return isBodyName || isHolder ? index + 1 : null;
}

const isRoleIn = (mention: Mention, { role }: Mention): boolean =>
  role !== null && mention.start <= role.start && role.end <= mention.end;

/** The name before whose role the description is: 'the mayor of Lima' in 'Ana Ruiz, the mayor of Lima, said'. */
function apposedName({ mentions }: ArticleView, index: number): number | null {
  const { start, end } = mentions[index]!;
  const role = mentions[index - 1]?.role;
  return role && role.start < end && start < role.end ? index - 1 : null;
}

/** The subject that a description is said of: 'Ana Ruiz is the mayor', 'he was a guard'; not 'Ana Ruiz met the mayor'. */
function predicatedSubject(
  { segmentation: { tokens }, mentions }: ArticleView,
  index: number,
): number | null {
  const { start, plural } = mentions[index]!;
  const subject = mentions[index - 1];
  if (plural || !subject || subject.plural) return null;
  let token = tokens.at(start) - 1;
  if (isAdverb(tokens.lower(token))) token--;
  if (!LINKS.has(tokens.lower(token))) return null;
  while (AUXILIARIES.has(tokens.lower(token)) || LINKS.has(tokens.lower(token))) token--;
  return tokens.end(token) === subject.end && tokens.paragraph(token) === mentions[index]!.paragraph
    ? index - 1
    : null;
}

const LINKS = new Set('is was been be became become becomes remains remained'.split(' '));

/** Whom or what a name beside the description names; a person so described is licensed to be called so again. */
function settleBeside(
  view: ArticleView,
  index: number,
  { licences }: NominalKnowledge,
  resolution: Resolution,
): boolean {
  const subject = predicatedSubject(view, index);
  const beside = apposedName(view, index) ?? explainedName(view, index) ?? subject;
  const referent = beside === null ? null : resolution.referents[beside];
  if (!referent) return false;
  if (beside === subject && referent.kind === 'PERSON') licences.add(referent, wordsAt(view, index));
  settle(resolution, index, referent, beside);
  return true;
}

/** Whom a description may mean: by licence, else by the list of office holders. */
function peopleDescribed(
  index: number,
  description: Description,
  { licences, offices }: NominalKnowledge,
): readonly Referent[] {
  const licensed = licences.find(description);
  const listed = licensed.length === 0 ? offices.find(index, description) : undefined;
  return listed ? [listed] : licensed;
}

/** Settles whom or what a description speaks of: a name beside it, a body named before, a licence, or nobody by name. */
export function resolveNominal(
  view: ArticleView,
  index: number,
  knowledge: NominalKnowledge,
  resolution: Resolution,
): void {
  if (settleBeside(view, index, knowledge, resolution)) return;
  const body = knowledge.bodies.find(view, index);
  if (body) {
    settle(resolution, index, body, namingMention(body, index));
    return;
  }
  const description = view.mentions[index]!.plural ? null : describe(view, index);
  const people = description ? peopleDescribed(index, description, knowledge) : [];
  if (people.length > 1) resolution.ambiguous.set(index, people);
  else if (people[0]) settlePerson(resolution, index, people[0]);
  else if (!description || !hasOneHolder(description.noun))
    settle(resolution, index, knowledge.described.referentOf(view, index), null);
}

/** Somebody whom no name leads to is known by their descriptions. */
function settlePerson(resolution: Resolution, index: number, person: Referent): void {
  settle(resolution, index, person, person.holder ? null : namingMention(person, index));
  if (person.holder) addMention(person, index, null);
}
