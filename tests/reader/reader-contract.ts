import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { METADATA_FIELDS, type MetadataField } from '../../src/model/document-facts.js';
import type { RawArticle } from '../../src/model/raw-article.js';
import { ReadError } from '../../src/reader/read-error.js';
import type { Found, Reader } from '../../src/reader/reader.js';
import { originalPlace } from '../../src/text/origin.js';
import { readAll, readArticles } from './reading.js';

/** A document of the format: for a binary one its bytes, and what its origins lead into. */
export interface ContractSample {
  readonly name: string;
  readonly document: string | Uint8Array;
  /** What offsets of origins count in; the document itself for a format of text. Parts are laid end to end. */
  readonly original?: string;
}

/**
 * What holds for every reader, whatever its format.
 * @param samples documents in which all can be read; with and without what is hard in the format
 */
export function readerContract(reader: Reader, samples: readonly ContractSample[] = []): void {
  describe(`${reader.name} as a reader`, () => {
    test('gives frozen articles or errors with a place for any content, and the same ones again', async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (content) => {
          const results = await readAll(reader, content);
          expectPlaced(results);
          expect(await readAll(reader, content, { chunkSize: 7 })).toEqual(results);
        }),
      );
    });

    test.each(
      samples,
    )('$name: paragraphs hold every letter and lead back to the document, facts are told', async (sample) => {
      const articles = await readArticles(reader, sample.document);
      expect(articles).not.toEqual([]);
      for (const article of articles) {
        expect(Object.isFrozen(article)).toBe(true);
        expectParagraphs(article);
        expectFactsTold(article);
        expectOrigin(article, sample.original ?? String(sample.document));
      }
    });

    test.each(samples)('$name: cut anywhere it gives articles or errors, and never throws', async ({
      document,
    }) => {
      const bytes = Buffer.from(document);
      await fc.assert(
        fc.asyncProperty(fc.nat(bytes.length), async (end) => {
          expectPlaced(await readAll(reader, bytes.subarray(0, end)));
        }),
        { numRuns: 30 },
      );
    });
  });
}

function expectPlaced(results: readonly Found[]): void {
  for (const result of results) {
    expect(result.location.startsWith('in/file')).toBe(true);
    expect(result instanceof ReadError || Object.isFrozen(result)).toBe(true);
  }
}

/** In order, apart, without white space at the ends; nothing but white space between them. */
function expectParagraphs({ text, paragraphs }: RawArticle): void {
  if (paragraphs === null) return;
  let last = 0;
  for (const { start, end } of paragraphs) {
    expect(text.slice(last, start).trim()).toBe('');
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(text.slice(last).trim()).toBe('');
}

/** Each fact that an article has was told somewhere and chosen there; none is chosen that it does not have. */
function expectFactsTold({ facts, ...article }: RawArticle): void {
  const had = {
    TITLE: article.title !== null,
    AUTHOR: article.authors.length > 0,
    PUBLISHED_AT: article.publishedAt !== null,
    MODIFIED_AT: article.modifiedAt !== null,
    SOURCE: article.source !== null,
    URL: article.url !== null,
    LANGUAGE: article.language !== null,
  };
  const isChosen = (field: MetadataField): boolean =>
    facts.metadata.some((told) => told.field === field && told.isChosen);
  expect(Object.fromEntries(METADATA_FIELDS.map((field) => [field, isChosen(field)]))).toEqual(had);
}

const WORD = /[\p{L}\p{N}]{2,}/gu;

/** Plain words stand in the original where the origin says, on the line that it says. */
function expectOrigin({ text, origin }: RawArticle, original: string): void {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const place = origin
      ? originalPlace(origin, { start: index, end: index + word.length })
      : { part: null, start: index, end: index + word.length, line: null };
    const offset = origin?.parts.find(({ name }) => name === place.part)?.start ?? 0;
    const letters = original.slice(offset + place.start, offset + place.end);
    // A word may be written with character references or tags inside; its letters are found by their ends then.
    if (letters.length === word.length) expect(letters).toBe(word);
    if (place.line === null) continue;
    const before = original.slice(offset, offset + place.start);
    expect(place.line).toBe(before.split(/\r\n|\n|\r/).length);
  }
}
