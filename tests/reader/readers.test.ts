import { expect, test } from 'vitest';
import { readerFor } from '../../src/reader/readers.js';

test.each([
  ['batch.jsonl', '', 'json-lines'],
  ['BATCH.NDJSON', '', 'json-lines'],
  ['<stdin>', '\n{"id": "a1", "text": "..."}', 'json-lines'],
  ['feed', '<?xml version="1.0"?>\n<!-- <feed> -->\n<rss version="2.0"><channel>', 'rss'],
  ['site.xml', '<rss version="2.0"\n xmlns:wp="http://wordpress.org/export/1.2/">', 'wxr'],
  ['feed.xml', 'Warning: no time zone\n<?xml version="1.0"?><rss><channel>', 'rss'],
  ['feed.xml', '<!DOCTYPE rss [<!ENTITY a "<b>">]><rss version="0.91">', 'rss'],
  ['feed.xml', '<a:feed xmlns:a="http://www.w3.org/2005/Atom">', 'atom'],
  ['feed.xml', '<rdf:RDF xmlns="http://purl.org/rss/1.0/">', 'rdf'],
  ['people.rdf', '<rdf:RDF xmlns:foaf="http://xmlns.com/foaf/0.1/">', 'plain-text'],
  ['feed.xml', '<feed xmlns="https://shop.example/">', 'plain-text'],
  ['page.txt', 'How to write <rss version="2.0">: a note', 'plain-text'],
  ['table.csv', 'a,b', 'csv'],
  ['table.tsv', 'a\tb', 'csv'],
  ['<stdin>', 'id;title;content\n1;a;b', 'csv'],
  ['gate.txt', 'Text, date and place of the meeting', 'plain-text'],
  ['gate.txt', 'Gate shut.', 'plain-text'],
  ['gate', '{sic} the gate', 'plain-text'],
])('%s that begins with %j is read as %s', (name, text, reader) => {
  expect(readerFor({ name, text, head: Buffer.from(text), mediaType: null }).name).toBe(reader);
});
