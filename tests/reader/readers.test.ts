import { expect, test } from 'vitest';
import { readerFor } from '../../src/reader/readers.js';

test.each([
  ['batch.jsonl', '', 'json-lines'],
  ['BATCH.NDJSON', '', 'json-lines'],
  ['<stdin>', '\n{"id": "a1", "text": "..."}', 'json-lines'],
  ['gate.txt', 'Gate shut.', 'plain-text'],
  ['gate', '{sic} the gate', 'plain-text'],
])('%s that begins with %j is read as %s', (name, text, reader) => {
  expect(readerFor({ name, text, head: Buffer.from(text), mediaType: null }).name).toBe(reader);
});
