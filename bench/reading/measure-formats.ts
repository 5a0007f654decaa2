import { provenanceOf } from '../../src/reader/content.js';
import { readHere } from '../../src/server/reading/read-document.js';
import { lineOf } from '../../src/server/reading/remark.js';
import { cpuMilliseconds } from '../measure/stopwatch.js';
import { SAMPLES, type Sample } from './samples.js';

export interface FormatSpeed {
  readonly format: string;
  readonly documents: number;
  readonly documentsPerSecond: number;
  /** An archive or a table is a document of several articles. */
  readonly articlesPerSecond: number;
  /** Millions of bytes of the documents a second. */
  readonly megabytesPerSecond: number;
}

/**
 * @returns how many articles there were
 * @throws Error when it was read as another format, or not at all
 */
async function read({ format, ending, inner = format }: Sample, bytes: Uint8Array): Promise<number> {
  const known = { ...provenanceOf('bench'), name: `bench${ending}` };
  let articles = 0;
  for await (const found of readHere({ kind: 'BYTES', document: { ...known, bytes, mediaType: null } })) {
    if (found.kind === 'ARTICLE') {
      if (found.raw.facts.format !== inner)
        throw new Error(`a sample of ${format} was read as ${found.raw.facts.format}`);
      articles++;
    } else if (found.kind === 'PROBLEM') throw new Error(`a sample of ${format}: ${lineOf(found)}`);
  }
  if (articles === 0) throw new Error(`a sample of ${format} gave no article`);
  return articles;
}

async function measure(sample: Sample, documents: number): Promise<FormatSpeed> {
  const all = Array.from({ length: documents }, (_, number) => Buffer.from(sample.make(number)));
  for (const bytes of all.slice(0, 20)) await read(sample, bytes);
  const start = cpuMilliseconds();
  let articles = 0;
  for (const bytes of all) articles += await read(sample, bytes);
  const seconds = (cpuMilliseconds() - start) / 1000;
  const bytes = all.reduce((sum, { length }) => sum + length, 0);
  return {
    format: sample.format,
    documents,
    documentsPerSecond: documents / seconds,
    articlesPerSecond: articles / seconds,
    megabytesPerSecond: bytes / 1e6 / seconds,
  };
}

/** How fast each format is read, one document after another, by processor time. */
export async function measureFormats(documents: number): Promise<readonly FormatSpeed[]> {
  const speeds: FormatSpeed[] = [];
  for (const sample of SAMPLES) speeds.push(await measure(sample, documents));
  return speeds;
}
