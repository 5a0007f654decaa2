import { hasOneHolder } from '../../lexicon/en/offices.js';
import type { Mention } from '../../model/mention.js';
import type { ArticleView } from '../article-view.js';
import { namingMention } from '../referent.js';
import { type Resolution, settle } from '../resolution.js';
import type { BodyDescriptions } from './body-descriptions.js';
import type { Described } from './described.js';
import { describe } from './description.js';
import type { Licences } from './licences.js';

/** What is known of names and descriptions while mentions are gone through. */
export interface NominalKnowledge {
  readonly licences: Licences;
  readonly described: Described;
  readonly bodies: BodyDescriptions;
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

/** Settles whom or what a description speaks of: a name beside it, a licence, a body named before, or nobody by name. */
export function resolveNominal(
  view: ArticleView,
  index: number,
  { licences, described, bodies }: NominalKnowledge,
  resolution: Resolution,
): void {
  const explained = apposedName(view, index) ?? explainedName(view, index);
  const explainedReferent = explained === null ? null : (resolution.referents[explained] ?? null);
  const body = explainedReferent ?? bodies.find(view, index);
  if (body) {
    settle(resolution, index, body, explainedReferent ? explained : namingMention(body, index));
    return;
  }
  const description = view.mentions[index]!.plural ? null : describe(view, index);
  const [person, ...others] = description ? licences.find(description) : [];
  if (!person && description && hasOneHolder(description.noun)) return;
  if (!person) settle(resolution, index, described.referentOf(view, index), null);
  else if (others.length === 0) settle(resolution, index, person, namingMention(person, index));
  else resolution.ambiguous.set(index, [person, ...others]);
}
