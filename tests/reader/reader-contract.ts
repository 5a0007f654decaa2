import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReadError } from '../../src/reader/read-error.js';
import type { Reader } from '../../src/reader/reader.js';

/** What holds for every reader, whatever its format. */
export function readerContract(reader: Reader): void {
  describe(`${reader.name} as a reader`, () => {
    test('gives frozen articles or errors with a place for any content, and the same ones again', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (content) => {
          const results = [...reader.read(content, 'in/file')];
          for (const result of results) {
            expect(result.location.startsWith('in/file')).toBe(true);
            expect(result instanceof ReadError || Object.isFrozen(result)).toBe(true);
          }
          expect([...reader.read(content, 'in/file')]).toEqual(results);
        }),
      );
    });
  });
}
