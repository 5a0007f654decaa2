import { expect, test } from 'vitest';
import { factsOf } from '../../../src/model/document-facts.js';
import { plainTextReader } from '../../../src/reader/plain-text/plain-text-reader.js';
import { readerContract } from '../reader-contract.js';
import { readArticles } from '../reading.js';

readerContract(plainTextReader, [
  { name: 'a text', document: 'Gate shut\r\nBy Lena Ostrow\n\n“No,” he said.' },
]);

test('the content is the text, untouched, and nothing is made of it', async () => {
  const content = '  Gate shut\r\nBy Lena Ostrow\r\n\r\nSource: Tarn Bay Herald ';
  expect(await readArticles(plainTextReader, content, { location: 'gate.txt' })).toEqual([
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
      paragraphs: null,
      place: null,
      origin: null,
      facts: factsOf('plain-text'),
    },
  ]);
});
