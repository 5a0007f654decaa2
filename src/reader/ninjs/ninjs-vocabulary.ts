import type { FoundItem } from '../item/found-item.js';
import type { JsonVocabulary } from '../json/json-format.js';
import type { JsonObject, JsonValue } from '../json/json-value.js';
import { listed, objectOf, textMember } from '../json/members.js';
import { hasBody } from './ninjs-bodies.js';
import { ninjsItem } from './ninjs-item.js';

/** Members that no other format has. */
const OWN = [
  'versioncreated',
  'versionCreated',
  'pubstatus',
  'pubStatus',
  'body_xhtml',
  'bodies',
  'infosources',
];

const COMMON = ['uri', 'guid', 'type', 'representationType', 'representationtype', 'profile', 'headlines'];

const WHOLE_TEXTS = ['body_html', 'body_text', 'body_nitf'];

function knows(object: JsonObject): boolean {
  const has = (names: readonly string[]): boolean => names.some((name) => object.members.has(name));
  const standard = objectOf(object.members.get('standard'));
  if (standard !== null && textMember(standard, 'name') === 'ninjs') return true;
  return has(COMMON) && (has(OWN) || has(WHOLE_TEXTS));
}

/** Associations of ninjs 1 are members with names of their own, later ones a list. */
function associationsOf(object: JsonObject): readonly JsonObject[] {
  const named = objectOf(object.members.get('associations'));
  const values =
    named?.kind === 'OBJECT' ? [...named.members.values()].flatMap(partsOf) : listed(object, 'associations');
  return values.filter((value) => value.kind === 'OBJECT');
}

const partsOf = (value: JsonValue): readonly JsonValue[] => (value.kind === 'LIST' ? value.items : [value]);

const isText = (object: JsonObject): boolean => {
  const type = textMember(object, 'type');
  return type === null || type === 'text' || type === 'composite';
};

/** A text of its own; the quotes of an article, which this project writes as associations, are words of the article. */
const isFurtherText = (object: JsonObject): boolean =>
  isText(object) && hasBody(object) && textMember(object, 'rel') !== 'quote';

/** Associations have associations, however deep. */
function* furtherTexts(object: JsonObject): Generator<JsonObject> {
  const reached = [...associationsOf(object)];
  // Grows while it is walked.
  for (const next of reached) {
    if (isFurtherText(next)) yield next;
    for (const further of associationsOf(next)) reached.push(further);
  }
}

function found(object: JsonObject, source: string): FoundItem {
  const item = isText(object) || hasBody(object) ? ninjsItem(object, source) : null;
  if (item !== null) return { kind: 'ITEM', item };
  if (!isText(object))
    return { kind: 'NO_ARTICLE', reason: `is a ${textMember(object, 'type')} without a text` };
  return {
    kind: 'FAULT',
    offset: object.span.start,
    reason: 'has no body; ninjs has it under "bodies" or "body_html"',
  };
}

const noObject = ({ span }: JsonValue): FoundItem => ({
  kind: 'FAULT',
  offset: span.start,
  reason: 'is no news object, which is written in braces',
});

/** https://iptc.org/std/ninjs, versions 1 to 3: an object, a list of them, or an envelope with a list. */
export const ninjsVocabulary: JsonVocabulary = Object.freeze({
  name: 'ninjs',
  knows,
  *itemsOf(values: readonly JsonValue[], source: string) {
    for (const value of values.flatMap(partsOf)) {
      if (value.kind !== 'OBJECT') yield noObject(value);
      if (value.kind !== 'OBJECT' || !value.isWhole) continue;
      yield found(value, source);
      for (const text of furtherTexts(value)) yield found(text, source);
    }
  },
});
