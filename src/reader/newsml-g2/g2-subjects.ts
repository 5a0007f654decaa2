import type { Subject, SubjectKind } from '../../model/document-facts.js';
import { subject } from '../item/subjects.js';
import type { MarkupElement } from '../markup/markup-node.js';
import { attribute, childrenNamed } from '../xml/elements.js';
import { lineIn } from '../xml/line-in.js';
import { type Asserted, localCode, partyName, uriOf } from './g2-parties.js';

/** http://cv.iptc.org/newscodes/cpnature/ */
const KINDS: Readonly<Record<string, SubjectKind>> = {
  person: 'PERSON',
  animal: 'PERSON',
  organisation: 'ORGANISATION',
  organization: 'ORGANISATION',
  team: 'ORGANISATION',
  geoArea: 'PLACE',
  geoarea: 'PLACE',
  poi: 'PLACE',
  event: 'EVENT',
};

function subjectOf(element: MarkupElement, asserted: Asserted): readonly Subject[] {
  const name = partyName(element, asserted);
  const kind = KINDS[localCode(element, 'type') ?? ''] ?? 'TOPIC';
  const role = localCode(element, 'role') ?? localCode(element, 'rel');
  return name === null ? [] : [subject(kind, name, role, uriOf(element))];
}

/** Whom and what an item says that it is about. */
export const g2Subjects = (contentMeta: MarkupElement | null, asserted: Asserted): readonly Subject[] => [
  ...childrenNamed(contentMeta, 'subject').flatMap((element) => subjectOf(element, asserted)),
  ...childrenNamed(contentMeta, 'located').flatMap((element) => {
    const name = partyName(element, asserted);
    return name === null ? [] : [subject('PLACE', name, 'located', uriOf(element))];
  }),
  ...childrenNamed(contentMeta, 'keyword').flatMap((element) => {
    const name = lineIn(element) ?? attribute(element, 'literal');
    return name === null ? [] : [subject('TOPIC', name, 'keyword')];
  }),
];
