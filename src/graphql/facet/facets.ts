import { ParagraphKindEnum } from '../paragraph/paragraph-kind.enum.js';
import { PersonType } from '../person/person.type.js';
import { QuoteKindEnum } from '../quote/quote-kind.enum.js';
import { SourceType } from '../source/source.type.js';
import { SourceKindEnum } from '../source/source-kind.enum.js';
import { SpeakerInterface } from '../speaker/speaker.type.js';
import { nodeBucketType, valueBucketType } from './bucket.type.js';
import { facetType } from './facet.type.js';
import { MonthBucketType } from './month-bucket.type.js';

function nodeFacet(name: string, what: string, node: () => object, filter: string) {
  const bucket = nodeBucketType(name, node, filter);
  return facetType({ name, description: `How often each ${what} comes up.`, bucket: () => bucket });
}

function valueFacet(name: string, what: string, value: object, filter: string) {
  const bucket = valueBucketType(name, value, filter);
  return facetType({ name, description: `How often each ${what} comes up.`, bucket: () => bucket });
}

export const SpeakerFacet = nodeFacet(
  'Speaker',
  'speaker',
  () => SpeakerInterface,
  'speaker: { eq } of quotes, relayedQuotes: { some: { speaker: { eq } } } of sources',
);

export const PersonFacet = nodeFacet(
  'Person',
  'person',
  () => PersonType,
  'author: { eq } or persons: { some: { id: { eq } } } of articles',
);

export const SourceFacet = nodeFacet(
  'Source',
  'source',
  () => SourceType,
  'source: { eq } of quotes and articles, articleMatches: { source: { eq } } of quotes, sources: { some: { id: { eq } } } of articles, quotes: { some: { source: { eq } } } of people',
);

export const QuoteKindFacet = valueFacet('QuoteKind', 'kind of quote', QuoteKindEnum, 'kind: { eq }');

export const SourceKindFacet = valueFacet('SourceKind', 'kind of source', SourceKindEnum, 'kind: { eq }');

export const ParagraphKindFacet = valueFacet(
  'ParagraphKind',
  'kind of paragraph',
  ParagraphKindEnum,
  'paragraphMatches: { kind: { eq } }',
);

export const StringFacet = valueFacet(
  'String',
  'word',
  String,
  'method: { eq } or articleMatches: { language: { eq } } of quotes, language: { eq } of articles, role: { eq } of people',
);

export const MonthFacet = facetType({
  name: 'Month',
  description: 'How much is of each month in UTC.',
  bucket: () => MonthBucketType,
});

export const FACET_RESOLVERS = [
  SpeakerFacet,
  PersonFacet,
  SourceFacet,
  QuoteKindFacet,
  SourceKindFacet,
  ParagraphKindFacet,
  StringFacet,
  MonthFacet,
].map(({ resolver }) => resolver);
