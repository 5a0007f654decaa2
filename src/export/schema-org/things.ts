import type { SourceNode, SpeakerNode } from '../../corpus/graph.js';
import type { SourceKind } from '../../model/entity.js';
import { iriOf, wikidataUri } from '../iri.js';

const ORGANISATIONS: Readonly<Record<SourceKind, string>> = {
  PUBLICATION: 'NewsMediaOrganization',
  NEWS_AGENCY: 'NewsMediaOrganization',
  BROADCASTER: 'NewsMediaOrganization',
  GOVERNMENT: 'GovernmentOrganization',
  ORGANISATION: 'Organization',
  DOCUMENT: 'CreativeWork',
  SOCIAL_MEDIA: 'Organization',
  UNNAMED: 'Organization',
};

const typeOf = (speaker: SpeakerNode): string =>
  speaker.__typename === 'Person' ? 'Person' : ORGANISATIONS[speaker.kind];

/** A person or a source as schema.org has it: a document is a CreativeWork, all other sources are organisations. */
export const thingOf = (speaker: SpeakerNode) => ({
  '@type': typeOf(speaker),
  '@id': iriOf(speaker),
  name: speaker.name,
  sameAs: speaker.wikidataId === null ? undefined : wikidataUri(speaker.wikidataId),
});

export const isDocument = (speaker: SpeakerNode): speaker is SourceNode =>
  speaker.__typename === 'Source' && speaker.kind === 'DOCUMENT';
