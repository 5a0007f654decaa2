import { describe, expect, test } from 'vitest';
import { readerFor } from '../../src/reader/readers.js';

const nameFor = (name: string, text: string): string =>
  readerFor({ name, text, head: Buffer.from(text), mediaType: null }).name;

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
  ['gate', '[sic] the gate', 'plain-text'],
])('%s that begins with %j is read as %s', (name, text, reader) => {
  expect(nameFor(name, text)).toBe(reader);
});

describe('the content tells the format, whatever the name', () => {
  test.each([
    [
      '<?xml version="1.0"?>\n<!-- <newsItem> -->\n<!DOCTYPE nitf [<!ENTITY a "b">]>\n<nitf version="x">',
      'nitf',
    ],
    ['\ufeff<n:nitf xmlns:n="urn:x">', 'nitf'],
    ['<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">', 'newsml-g2'],
    ['<nar:newsItem guid="x">', 'newsml-g2'],
    ['<?xml version="1.0"?><packageItem>', 'newsml-g2'],
    ['<NewsML><Catalog/>', 'newsml-1'],
    ['{"version": "https://jsonfeed.org/version/1", "items": [{"content_text": "a', 'json-feed'],
    ['{\n  "uri": "urn:x", "type": "text", "versioncreated": "2021-03-04T10:00:00Z", "body_', 'ninjs'],
    ['[{"guid": "x", "body_html": "<p>a', 'ninjs'],
    ['{"standard": {"name": "ninjs"}, "uri": "x"}', 'ninjs'],
    ['{"@context":"https://schema.org","@graph":[\n{"@type":', 'schema-org'],
    ['[{"@type": "NewsArticle", "articleBody": "a', 'schema-org'],
    ['[{"title": "a", "content": "b"}]', 'json'],
    ['{\n  "title": "a",\n  "content": "b"}', 'json'],
    ['{"uri":"x","type":"text","body_text":"a"}\n{"uri":"y","type":"text","body_text":"b"}', 'json-lines'],
    ['\u0016\u0016\u0001nwr0123 4 i 62  Northwire 0142\r\r\n', 'iptc-7901'],
    ['nwr0123 4 i 62  Northwire 0142\n\nTarn/\n', 'iptc-7901'],
    ['1234 men 4 boats', 'plain-text'],
    ['Group 12 3 men 45 years old\n\nThe gate', 'plain-text'],
    ['<p>nitf</p>', 'plain-text'],
  ])('%j is %s', (text, reader) => {
    expect(nameFor('x.bin', text)).toBe(reader);
  });
});
