import { expect, test } from 'vitest';
import { plainTextReader } from '../../src/reader/plain-text/plain-text-reader.js';
import { readerContract } from './reader-contract.js';

readerContract(plainTextReader);

test('the content is the text, untouched, and nothing is made of it', () => {
  const content = '  Gate shut\r\nBy Lena Ostrow\r\n\r\nSource: Tarn Bay Herald ';
  expect([...plainTextReader.read(content, 'gate.txt')]).toEqual([
    {
      location: 'gate.txt',
      externalId: null,
      text: content,
      title: null,
      language: null,
      publishedAt: null,
      modifiedAt: null,
      url: null,
      source: null,
      authors: [],
      diagnostics: [],
    },
  ]);
});
