import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeDocument } from '../../src/reader/encoding/decode-document.js';
import { goldLines } from '../gold/gold-files.js';

const FOLDER = 'extraction';
const GOLD = resolve(process.env.GOLD ?? '../shared/gold');

/** A web page with the text of its article. */
export interface GoldPage {
  readonly id: string;
  readonly collection: 'pages' | 'fundus';
  /** Pages of one site are all learnt from or all judged. */
  readonly site: string;
  readonly source: string;
  readonly text: string;
  /** Where the collection tells them apart. */
  readonly paragraphs: readonly string[] | null;
}

interface GoldLine {
  readonly id: string;
  readonly file: string;
  readonly url?: string;
  readonly text?: string;
  readonly paragraphs?: readonly string[];
}

/** 'news.example.co.uk' -> 'example.co.uk', near enough. */
function siteOf({ id, url }: GoldLine): string {
  if (url === undefined) return id.replace(/_\d{4}_\d\d_\d\d$/, '');
  const names = new URL(url).hostname.split('.');
  return names.slice(names.at(-2)!.length <= 3 ? -3 : -2).join('.');
}

const pagesOf = (collection: GoldPage['collection']): readonly GoldPage[] =>
  goldLines<GoldLine>(`${FOLDER}/${collection}.jsonl`).map((line) => ({
    id: line.id,
    collection,
    site: siteOf(line),
    source: decodeDocument(gunzipSync(readFileSync(`${GOLD}/${FOLDER}/${line.file}`)), null).text,
    text: line.text ?? line.paragraphs?.join('\n\n') ?? '',
    paragraphs: line.paragraphs ?? null,
  }));

export const goldPages = (): readonly GoldPage[] => [...pagesOf('pages'), ...pagesOf('fundus')];
