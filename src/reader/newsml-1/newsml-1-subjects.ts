import type { Subject, SubjectKind } from '../../model/document-facts.js';
import { subject } from '../item/subjects.js';
import type { MarkupElement } from '../markup/markup-node.js';
import { attribute, childrenNamed, descendantsNamed, find } from '../xml/elements.js';
import { lineIn, linesIn } from '../xml/line-in.js';

const KINDS: readonly (readonly [RegExp, SubjectKind])[] = [
  [/person/i, 'PERSON'],
  [/compan|organi[sz]ation|party|team/i, 'ORGANISATION'],
  [/location|country|city|place/i, 'PLACE'],
  [/event/i, 'EVENT'],
];

const kindOf = (type: string): SubjectKind => KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? 'TOPIC';

const isEnglishName = (description: MarkupElement): boolean =>
  attribute(description, 'xml:lang')?.startsWith('en') === true &&
  attribute(description, 'Variant') !== 'Category';

/** A topic that the document describes: a person, a subject with its code. */
function topicSubject(topic: MarkupElement): readonly Subject[] {
  const descriptions = childrenNamed(topic, 'Description');
  const code = find(topic, 'FormalName');
  const name = lineIn(descriptions.find(isEnglishName) ?? descriptions[0]) ?? lineIn(code);
  const scheme = attribute(code, 'Scheme');
  const uri = lineIn(code) && `${scheme === null ? '' : `${scheme}:`}${lineIn(code)}`;
  return name === null
    ? []
    : [subject(kindOf(attribute(find(topic, 'TopicType'), 'FormalName') ?? ''), name, null, uri)];
}

/** Codes of subjects, without their names. */
function codeSubject(code: MarkupElement): readonly Subject[] {
  const name = attribute(code, 'FormalName');
  const scheme = attribute(code, 'Scheme');
  return name === null ? [] : [subject('TOPIC', name, null, `${scheme === null ? '' : `${scheme}:`}${name}`)];
}

const placeSubject = (property: MarkupElement): readonly Subject[] => {
  const value = attribute(property, 'Value');
  return value === null ? [] : [subject('PLACE', value, attribute(property, 'FormalName'))];
};

/** Whom and what a component and those round it say that they are about. */
export function newsml1Subjects(components: readonly MarkupElement[]): readonly Subject[] {
  const topics = components
    .flatMap((component) => childrenNamed(component, 'TopicSet'))
    .flatMap((set) => childrenNamed(set, 'Topic'))
    .flatMap(topicSubject);
  const described = new Set(topics.map(({ uri }) => uri));
  const metadata = components.flatMap((component) => childrenNamed(component, 'DescriptiveMetadata'));
  const codes = metadata
    .flatMap((each) => [...descendantsNamed(each, 'Subject', 'SubjectMatter', 'SubjectDetail')])
    .flatMap(codeSubject)
    .filter(({ uri }) => !described.has(uri));
  const places = metadata
    .flatMap((each) => childrenNamed(each, 'Location'))
    .flatMap((location) => childrenNamed(location, 'Property'))
    .flatMap(placeSubject);
  const keywords = linesIn(
    components.flatMap((each) => childrenNamed(find(each, 'NewsLines'), 'KeywordLine')),
  );
  return [...topics, ...codes, ...places, ...keywords.map((line) => subject('TOPIC', line, 'keyword'))];
}
