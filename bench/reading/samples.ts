import { docx, pdf, warc, zip } from './samples/binary-samples.js';
import { atom, rdf, rss, wxr } from './samples/feed-samples.js';
import { jsonFeed, jsonLines, jsonRecord, ninjs, schemaOrg } from './samples/json-samples.js';
import { csv, html, iptc7901, markdown, plainText } from './samples/text-samples.js';
import { newsml1, newsmlG2, nitf } from './samples/wire-samples.js';

/** A document of a format, made up; no two of one format are alike. */
export interface Sample {
  readonly format: string;
  /** Of its files, with the dot. */
  readonly ending: string;
  /** Of the documents in an archive, where it is one. */
  readonly inner?: string;
  make(number: number): string | Uint8Array;
}

/** One line a format. */
export const SAMPLES: readonly Sample[] = [
  { format: 'plain-text', ending: '.txt', make: plainText },
  { format: 'html', ending: '.html', make: html },
  { format: 'markdown', ending: '.md', make: markdown },
  { format: 'json-lines', ending: '.jsonl', make: jsonLines },
  { format: 'json', ending: '.json', make: jsonRecord },
  { format: 'csv', ending: '.csv', make: csv },
  { format: 'ninjs', ending: '.json', make: ninjs },
  { format: 'nitf', ending: '.xml', make: nitf },
  { format: 'newsml-g2', ending: '.xml', make: newsmlG2 },
  { format: 'newsml-1', ending: '.xml', make: newsml1 },
  { format: 'iptc-7901', ending: '.txt', make: iptc7901 },
  { format: 'schema-org', ending: '.json', make: schemaOrg },
  { format: 'rss', ending: '.xml', make: rss },
  { format: 'atom', ending: '.xml', make: atom },
  { format: 'rdf', ending: '.rdf', make: rdf },
  { format: 'json-feed', ending: '.json', make: jsonFeed },
  { format: 'wxr', ending: '.xml', make: wxr },
  { format: 'docx', ending: '.docx', make: docx },
  { format: 'pdf', ending: '.pdf', make: pdf },
  { format: 'warc', ending: '.warc', inner: 'html', make: warc },
  { format: 'zip', ending: '.zip', inner: 'html', make: zip },
];
