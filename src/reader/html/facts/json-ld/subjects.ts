import type { Subject, SubjectKind } from '../../../../model/document-facts.js';
import { printed } from '../printed.js';
import type { JsonLdGraph } from './graph.js';
import { isNode, type JsonLdNode, listOf, stringsOf, typesOf } from './json-ld-node.js';
import { namesOf } from './names.js';

const KINDS: readonly (readonly [RegExp, SubjectKind])[] = [
  [/^Person$/, 'PERSON'],
  [/Organization$|^(?:Corporation|SportsTeam|PoliticalParty|Airline|.*Business)$/, 'ORGANISATION'],
  [/Place$|^(?:Country|City|State|AdministrativeArea|Landform|Continent)$/, 'PLACE'],
  [/Event$/, 'EVENT'],
];

const kindOf = (types: readonly string[]): SubjectKind =>
  KINDS.find(([pattern]) => types.some((type) => pattern.test(type)))?.[1] ?? 'TOPIC';

const addressOf = (node: JsonLdNode): string | null =>
  [node.sameAs, node['@id'], node.url].flatMap(stringsOf).find((uri) => /^https?:/.test(uri)) ?? null;

/** Subjects by their names alone. */
export const topics = (role: string, names: readonly string[]): readonly Subject[] =>
  names.map((name) => ({ kind: 'TOPIC', name: printed(name), role, uri: null }));

/** 'Harbour, Trade' as pages write their keywords. */
export const commaList = (text: string): readonly string[] =>
  text
    .split(/[,;、，]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function things(role: string, value: unknown, graph: JsonLdGraph): readonly Subject[] {
  return listOf(value)
    .map(graph.resolve)
    .flatMap((one) => {
      if (!isNode(one)) return topics(role, stringsOf(one));
      const [kind, uri] = [kindOf(typesOf(one)), addressOf(one)];
      return namesOf(one, graph).map((name) => ({ kind, name, role, uri }));
    });
}

/** What an article says that it is about. */
export function subjectsOf(node: JsonLdNode, graph: JsonLdGraph): readonly Subject[] {
  const keywords = listOf(node.keywords);
  return [
    ...things('About', node.about, graph),
    ...things('Mention', node.mentions, graph),
    ...topics('Keyword', stringsOf(keywords).flatMap(commaList)),
    ...things('Keyword', keywords.filter(isNode), graph),
    ...topics('Section', stringsOf(node.articleSection)),
  ];
}
