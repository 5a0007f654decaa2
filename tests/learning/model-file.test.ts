import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILE_VERSION, readModelFile } from '../../src/learning/files/model-file.js';
import { ModelFileError } from '../../src/learning/files/model-file-error.js';
import { writeModelFile } from '../../src/learning/files/write-model-file.js';

const WEATHER = { name: 'weather', features: 3 };

const TABLES = {
  bytes: Int8Array.of(-128, -1, 0, 1, 127),
  clusters: Uint8Array.of(0, 255, 7),
  ranks: Uint16Array.of(0, 65_535, 256),
  hashes: Int32Array.of(-2_147_483_648, 0, 2_147_483_647),
  scales: Float32Array.of(0.5, -1.25, 3),
};

const written = () => writeModelFile(WEATHER, { threshold: 0.35 }, TABLES);

describe('a model file', () => {
  test('gives its tables and numbers back', () => {
    const file = readModelFile(written(), WEATHER);
    expect(file.number('threshold')).toBe(0.35);
    expect(file.int8('bytes')).toEqual(TABLES.bytes);
    expect(file.uint8('clusters')).toEqual(TABLES.clusters);
    expect(file.uint16('ranks')).toEqual(TABLES.ranks);
    expect(file.int32('hashes')).toEqual(TABLES.hashes);
    expect(file.float32('scales')).toEqual(TABLES.scales);
  });

  test('may be read from a Buffer that begins anywhere', () => {
    const bytes = written();
    const file = readModelFile(Buffer.concat([Buffer.of(1, 2, 3), bytes]).subarray(3), WEATHER);
    expect(file.int32('hashes')).toEqual(TABLES.hashes);
    expect(file.float32('scales')).toEqual(TABLES.scales);
  });

  test('gives a copy: who writes into a table alters nobody else’s', () => {
    const file = readModelFile(written(), WEATHER);
    file.int8('bytes').fill(9);
    expect(file.int8('bytes')).toEqual(TABLES.bytes);
  });

  test('keeps a table that is mostly 0 by its gaps', () => {
    const sparse = new Int8Array(100_000);
    sparse[0] = 1;
    sparse[127] = -1;
    sparse[255] = 2;
    sparse[99_999] = -128;
    const bytes = writeModelFile(WEATHER, {}, { sparse });
    expect(bytes.length).toBeLessThan(300);
    expect(readModelFile(bytes, WEATHER).int8('sparse')).toEqual(sparse);
  });

  test('gives any table of bytes back', () => {
    const values = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -128, max: 127 }));
    fc.assert(
      fc.property(fc.array(values, { maxLength: 600 }), (list) => {
        const table = Int8Array.from(list);
        expect(readModelFile(writeModelFile(WEATHER, {}, { table }), WEATHER).int8('table')).toEqual(table);
      }),
    );
  });
});

describe('a file that cannot be used is named', () => {
  const reading = (bytes: Uint8Array, wanted = WEATHER) => {
    const attempt = () => {
      const file = readModelFile(bytes, wanted);
      for (const { name } of file.header.tables) if (name === 'bytes') file.int8(name);
    };
    return expect(attempt);
  };

  test('another kind of file', () => {
    reading(new TextEncoder().encode('no model at all')).toThrow(
      new ModelFileError('This is no model file.'),
    );
    reading(new Uint8Array(0)).toThrow('This is no model file.');
  });

  test('another layout', () => {
    const bytes = written();
    bytes[4] = FILE_VERSION + 1;
    reading(bytes).toThrow(`layout ${FILE_VERSION + 1}; this program reads layout ${FILE_VERSION}`);
  });

  test('another model', () => {
    reading(written(), { name: 'tides', features: 3 }).toThrow("holds 'weather', not 'tides'");
  });

  test('weights for other features', () => {
    reading(written(), { name: 'weather', features: 4 }).toThrow(
      'trained for features 3; this program makes features 4. Train it again.',
    );
  });

  test('any file that is cut short', () => {
    const bytes = written();
    for (let size = 0; size < bytes.length; size++) {
      reading(bytes.subarray(0, size)).toThrow(ModelFileError);
    }
  });

  test('a damaged head', () => {
    const bytes = written();
    bytes[12] = 0;
    reading(bytes).toThrow('The head of the model file is damaged.');
  });

  test('a damaged table of gaps', () => {
    const bytes = writeModelFile(WEATHER, {}, { bytes: new Int8Array(50).fill(1, 20, 22) });
    bytes[bytes.length - 2] = 90;
    reading(bytes).toThrow("The table 'bytes' of the model file is damaged.");
  });

  test('what it does not hold', () => {
    const file = readModelFile(written(), WEATHER);
    expect(() => file.number('speed')).toThrow("The model file 'weather' has no number 'speed'.");
    expect(() => file.int8('rain')).toThrow("The model file 'weather' has no int8 table 'rain'.");
    expect(() => file.uint8('bytes')).toThrow("has no uint8 table 'bytes'");
  });
});
