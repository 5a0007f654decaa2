import { htmlBody, isMarkup, plainBody } from '../item/bodies.js';
import { type Item, itemOf } from '../item/item.js';
import { mappedText } from '../json/escapes.js';
import type { JsonObject, JsonString } from '../json/json-value.js';
import { objectsIn, stringMember, textMember } from '../json/members.js';
import { isNitf, nitfInText } from '../nitf/nitf-in-text.js';

type BodyType = 'HTML' | 'NITF' | 'PLAIN';

/** Paragraphs of HTML are surer than those of NITF, which may be an older copy; plain text has none. */
const PREFERENCE: readonly BodyType[] = ['HTML', 'NITF', 'PLAIN'];

interface WrittenBody {
  readonly type: BodyType;
  readonly string: JsonString;
  /** An abstract or a caption: read where there is nothing else. */
  readonly isTeaser: boolean;
}

/** By what is written in it; what is declared decides where both are possible. */
function typeOf(text: string, declared: string | null): BodyType {
  if (isNitf(text)) return 'NITF';
  if (declared !== null && /x?html/i.test(declared)) return 'HTML';
  if (declared !== null && /plain|text$/i.test(declared)) return 'PLAIN';
  return isMarkup(text) ? 'HTML' : 'PLAIN';
}

const TEASER = /abstract|brief|caption|description|lead-?in|standfirst|summary|teaser/i;

/** ninjs 2 and 3: a list of bodies, each with a role, a type and a value. */
const listedBodies = (object: JsonObject): readonly WrittenBody[] =>
  objectsIn(object, 'bodies', 'body').flatMap((body) => {
    const string = stringMember(body, 'value', 'text');
    if (string === null) return [];
    const declared = textMember(body, 'contentType', 'contenttype') ?? textMember(body, 'name', 'role');
    const isTeaser = TEASER.test(textMember(body, 'role', 'name') ?? '');
    return [{ type: typeOf(string.text, declared), string, isTeaser }];
  });

const MEMBER_PREFIX = /^(body|description)_(\w+)$/;

/** ninjs 1: `body_html`, `body_text` and others, `description_text` and others. */
const memberBodies = (object: JsonObject): readonly WrittenBody[] =>
  [...object.members.keys()].flatMap((name) => {
    const [, prefix, suffix] = MEMBER_PREFIX.exec(name) ?? [];
    const string = prefix === undefined ? null : stringMember(object, name);
    if (string === null || suffix === undefined) return [];
    return [{ type: typeOf(string.text, suffix), string, isTeaser: prefix === 'description' }];
  });

const descriptions = (object: JsonObject): readonly WrittenBody[] =>
  objectsIn(object, 'descriptions', 'description').flatMap((description) => {
    const string = stringMember(description, 'value', 'text');
    return string === null ? [] : [{ type: typeOf(string.text, null), string, isTeaser: true }];
  });

const rank = ({ type, isTeaser }: WrittenBody): number =>
  PREFERENCE.indexOf(type) + (isTeaser ? PREFERENCE.length : 0);

function itemIn({ type, string, isTeaser }: WrittenBody, source: string): Item | null {
  const mapped = mappedText(source, string);
  if (type === 'NITF') return nitfInText(mapped);
  return { ...itemOf(type === 'HTML' ? htmlBody(mapped) : plainBody(mapped)), isTeaser };
}

/** The best body of a news object that has words, with what a NITF document in it says; null where there is none. */
export function bodyItem(object: JsonObject, source: string): Item | null {
  const written = [...listedBodies(object), ...memberBodies(object), ...descriptions(object)];
  for (const body of written.toSorted((one, other) => rank(one) - rank(other))) {
    const item = itemIn(body, source);
    if (item !== null && item.body.mapped.text !== '') return item;
  }
  return null;
}

/** True where a text is the news itself and not words about a picture. */
export const hasBody = (object: JsonObject): boolean =>
  [...listedBodies(object), ...memberBodies(object)].some(({ isTeaser }) => !isTeaser);
