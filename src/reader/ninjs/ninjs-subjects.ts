import type { Subject, SubjectKind } from '../../model/document-facts.js';
import { subject } from '../item/subjects.js';
import type { JsonObject } from '../json/json-value.js';
import { listed, nameOf, objectOf, textMember } from '../json/members.js';

const KINDS: Readonly<Record<string, SubjectKind>> = {
  person: 'PERSON',
  people: 'PERSON',
  organisation: 'ORGANISATION',
  organisations: 'ORGANISATION',
  place: 'PLACE',
  places: 'PLACE',
  event: 'EVENT',
  events: 'EVENT',
  subject: 'TOPIC',
  subjects: 'TOPIC',
  object: 'TOPIC',
  objects: 'TOPIC',
};

/** An address, or the code in its scheme. */
function uriOf(object: JsonObject): string | null {
  const [scheme, code] = [textMember(object, 'scheme'), textMember(object, 'code', 'literal')];
  const joint = scheme === null || /[/#:]$/.test(scheme) ? '' : ':';
  return textMember(object, 'uri') ?? (code && `${scheme ?? ''}${joint}${code}`);
}

/** Those who made the article are its authors and not what it is about. */
export const isAuthor = (object: JsonObject): boolean =>
  /^(?:author|creator|writer|byline)$/i.test(textMember(object, 'rel', 'role') ?? '');

const roleOf = (object: JsonObject): string | null =>
  textMember(object, 'jobTitle', 'jobtitle', 'role', 'rel');

/** Whom and what a news object says that it is about. */
export const ninjsSubjects = (object: JsonObject): readonly Subject[] =>
  Object.entries(KINDS).flatMap(([member, kind]) =>
    listed(object, member).flatMap((value) => {
      const [thing, name] = [objectOf(value), nameOf(value, 'name', 'title', 'literal', 'code')];
      if (name === null || (thing !== null && isAuthor(thing))) return [];
      return [subject(kind, name, thing && roleOf(thing), thing && uriOf(thing))];
    }),
  );
