import type { Subject, SubjectKind } from '../../model/document-facts.js';
import { subject } from '../item/subjects.js';
import type { JsonObject, JsonValue } from '../json/json-value.js';
import { listed, nameOf, objectOf, textMember } from '../json/members.js';
import { type SchemaGraph, typesOf } from './schema-graph.js';

const KINDS: readonly (readonly [RegExp, SubjectKind])[] = [
  [/^(?:Person|Patient)$/, 'PERSON'],
  [/(?:Organization|Corporation|Business|NGO|Party|Team|Airline|Consortium)$/, 'ORGANISATION'],
  [/(?:Place|Country|City|State|AdministrativeArea|Accommodation|Landform)$/, 'PLACE'],
  [/Event$/, 'EVENT'],
];

const kindOf = (thing: JsonObject | null, otherwise: SubjectKind): SubjectKind => {
  const types = thing === null ? [] : typesOf(thing);
  return KINDS.find(([pattern]) => types.some((type) => pattern.test(type)))?.[1] ?? otherwise;
};

/** Members that tell what an article is about, and what they lead to where that has no type. */
const ABOUT: readonly (readonly [string, SubjectKind])[] = [
  ['about', 'TOPIC'],
  ['mentions', 'TOPIC'],
  ['contentLocation', 'PLACE'],
  ['spatialCoverage', 'PLACE'],
  ['locationCreated', 'PLACE'],
];

function thingSubject(value: JsonValue, member: string, otherwise: SubjectKind): readonly Subject[] {
  const [thing, name] = [objectOf(value), nameOf(value, 'name', 'headline')];
  if (name === null) return [];
  const uri = thing && (textMember(thing, 'sameAs') ?? textMember(thing, '@id', 'url'));
  const role = thing && textMember(thing, 'jobTitle');
  return [subject(kindOf(thing, otherwise), name, role ?? member, uri)];
}

/** 'ferries, harbour' as well as ['ferries', 'harbour'], and terms of a vocabulary. */
const keywordsOf = (value: JsonValue): readonly Subject[] => {
  const name = nameOf(value, 'name');
  const names = value.kind === 'STRING' ? (name ?? '').split(',') : [name ?? ''];
  return names.flatMap((each) => (each.trim() === '' ? [] : [subject('TOPIC', each.trim(), 'keyword')]));
};

/** Whom and what an article says that it is about. */
export const schemaSubjects = (article: JsonObject, graph: SchemaGraph): readonly Subject[] => [
  ...ABOUT.flatMap(([member, otherwise]) =>
    graph.listed(article, member).flatMap((value) => thingSubject(value, member, otherwise)),
  ),
  ...listed(article, 'keywords').flatMap(keywordsOf),
];
