import type { Subject, SubjectKind } from '../../model/document-facts.js';
import { subject } from '../item/subjects.js';
import type { MarkupElement } from '../markup/markup-node.js';
import { attribute, childrenNamed, descendantsNamed, find, localName } from '../xml/elements.js';
import { lineIn } from '../xml/line-in.js';

const KINDS: Readonly<Record<string, SubjectKind>> = {
  person: 'PERSON',
  org: 'ORGANISATION',
  location: 'PLACE',
  event: 'EVENT',
  'object.title': 'TOPIC',
  classifier: 'TOPIC',
};

const uriOf = (element: MarkupElement): string | null => {
  const [scheme, code] = [attribute(element, 'idsrc'), attribute(element, 'value')];
  return code !== null && scheme !== null ? `${scheme}:${code}` : code;
};

/** 'Lena Ostrow' of given and family name; else all that the element says but the office. */
function nameIn(element: MarkupElement): string | null {
  const parts = childrenNamed(element, 'name.given', 'name.family').map(lineIn);
  if (parts.length > 0) return parts.filter((part) => part !== null).join(' ') || null;
  const children = element.children.filter(
    (child) => child.kind === 'TEXT' || !['function', 'alt-code'].includes(localName(child)),
  );
  return lineIn({ ...element, children }) ?? attribute(element, 'value');
}

function namedThing(element: MarkupElement): readonly Subject[] {
  const kind = KINDS[localName(element)];
  const name = nameIn(element);
  const role = lineIn(find(element, 'function')) ?? attribute(element, 'type');
  return kind === undefined || name === null ? [] : [subject(kind, name, role, uriOf(element))];
}

/** Whom and what the words of the text name, by their markup. */
export const inlineSubjects = (element: MarkupElement | null): readonly Subject[] =>
  element === null
    ? []
    : [...descendantsNamed(element, 'person', 'org', 'location', 'event')].flatMap(namedThing);

/** `<tobject.subject tobject.subject.refnum="04000000" tobject.subject.type="economy">`: codes of the IPTC. */
function topic(element: MarkupElement): readonly Subject[] {
  const code = attribute(element, 'tobject.subject.refnum');
  const name = ['detail', 'matter', 'type']
    .map((level) => attribute(element, `tobject.subject.${level}`))
    .find((each) => each !== null);
  const uri = code && `subj:${code}`;
  return name || uri ? [subject('TOPIC', name ?? uri!, null, uri)] : [];
}

/** What the head of the document says that it is about. */
export function headSubjects(head: MarkupElement | null): readonly Subject[] {
  const docdata = find(head, 'docdata');
  const identified = find(docdata, 'identified-content');
  const keywords = childrenNamed(find(docdata, 'key-list'), 'keyword');
  return [
    ...childrenNamed(find(head, 'tobject'), 'tobject.subject').flatMap(topic),
    ...childrenNamed(identified, ...Object.keys(KINDS)).flatMap(namedThing),
    ...keywords.flatMap((keyword) => {
      const name = attribute(keyword, 'key');
      return name === null ? [] : [subject('TOPIC', name, 'keyword')];
    }),
  ];
}
