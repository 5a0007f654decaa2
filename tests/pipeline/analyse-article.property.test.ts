import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.js';
import type { Span } from '../../src/text/span.js';
import { analyseArticle } from '../support/analyse-article.js';
import { rawText } from '../support/raw-text.js';

const PIECES = [
  'Mayor Ana Ruiz ',
  'Ruiz ',
  'The mayor ',
  'She ',
  'they ',
  'Northwire ',
  'state radio ',
  'the harbour board ',
  'said ',
  'told ',
  'was quoted as saying by ',
  'according to ',
  'that the road is closed',
  '“We will wait.” ',
  '“We ',
  '” ',
  '"',
  '’s ',
  ', ',
  '. ',
  '\n',
  '\n\n',
  'By Tom Hale',
  'Source: Courier',
  '###',
  '- ',
  'RUIZ: ',
  '\u0000',
  '\uD800',
  'の',
];

const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 120 }),
);

const read = (text: string): Article => analyseArticle({ ...rawText(text), language: null });

const spansOf = ({ paragraphs, sentences, mentions, quotes, diagnostics }: Article): readonly Span[] => [
  ...paragraphs,
  ...sentences,
  ...mentions,
  ...mentions.map(({ core }) => core),
  ...quotes.flatMap(({ segments, cue }): readonly Span[] => (cue ? [...segments, cue] : segments)),
  ...diagnostics,
];

describe('analyseArticle', () => {
  it('gives spans inside the text, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = read(text);
        expect(article.text).toBe(text);
        for (const { start, end } of spansOf(article)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('points from quotes and mentions to entities of the right kind', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { entities, mentions, quotes, authors, source } = read(text);
        const kindOf = (entity: number | null) => (entity === null ? undefined : entities[entity]?.kind);
        for (const { entity } of mentions) expect(entity === null || kindOf(entity) !== undefined).toBe(true);
        for (const quote of quotes) {
          expect(quote.speaker === null || kindOf(quote.speaker) !== undefined).toBe(true);
          expect(kindOf(quote.source) ?? 'SOURCE').toBe('SOURCE');
          expect(quote.chain.every((mention) => mentions[mention] !== undefined)).toBe(true);
          expect(quote.reason).toMatch(/\S/);
        }
        expect(authors.every((author) => kindOf(author) === 'PERSON')).toBe(true);
        expect(kindOf(source) ?? 'SOURCE').toBe('SOURCE');
      }),
      { numRuns: 300 },
    );
  });

  it('leads from the words beside a quote to its speaker', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { mentions, quotes } = read(text);
        for (const { chain, speakerMention, speaker } of quotes) {
          if (chain.length === 0) continue;
          expect(chain[0]).toBe(speakerMention);
          if (speaker !== null) expect(mentions[chain.at(-1)!]!.entity).toBe(speaker);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same article, id and all, when a document is read again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
    );
  });
});
