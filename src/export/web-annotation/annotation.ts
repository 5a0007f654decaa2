import type { QuoteNode, SpeakerNode } from '../../corpus/graph.js';
import type { TextSelector } from '../../text/selectors.js';
import type { Span } from '../../text/span.js';
import { iriOf, uriOf, wikidataUri } from '../iri.js';

export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

const textualBody = (value: string, purpose: 'identifying' | 'classifying') =>
  ({ type: 'TextualBody', value, format: 'text/plain', purpose }) as const;

const speakerBodies = (speaker: SpeakerNode) => [
  textualBody(speaker.name, 'identifying'),
  { type: 'SpecificResource', source: iriOf(speaker), purpose: 'identifying' } as const,
  ...(speaker.wikidataId === null
    ? []
    : [
        {
          type: 'SpecificResource',
          source: wikidataUri(speaker.wikidataId),
          purpose: 'identifying',
        } as const,
      ]),
];

const targetOf = ({ article }: QuoteNode, { textQuote, textPosition }: TextSelector) =>
  ({ type: 'SpecificResource', source: uriOf(article), selector: [textQuote, textPosition] }) as const;

/**
 * A quote as a W3C Web Annotation: a target for each segment, bodies that tell how it is quoted and who speaks.
 * @param selectorOf for spans of the text of the quote's article
 */
export const annotationOf = (quote: QuoteNode, selectorOf: (span: Span) => TextSelector) => ({
  '@context': ANNOTATION_CONTEXT,
  id: iriOf(quote),
  type: 'Annotation',
  motivation: quote.speaker === null ? 'classifying' : 'identifying',
  creator: { type: 'Software', name: 'Verbatim' },
  body: [
    textualBody(quote.kind, 'classifying'),
    ...(quote.speaker === null ? [] : speakerBodies(quote.speaker)),
  ],
  target: quote.segments.map(({ span }) => targetOf(quote, selectorOf(span))),
});
