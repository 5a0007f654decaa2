import { provenanceOf } from '../../src/reader/content.js';
import { readHere } from '../../src/server/reading/read-document.js';
import { cpuMilliseconds } from '../measure/stopwatch.js';
import { SAMPLES, type Sample } from './samples.js';

export interface FormatSpeed {
  readonly format: string;
  readonly documents: number;
  readonly documentsPerSecond: number;
  /** Millions of bytes of the documents a second. */
  readonly megabytesPerSecond: number;
}

/** @returns the format that the document was read as; null when it was not read */
async function read(sample: Sample, bytes: Uint8Array): Promise<string | null> {
  const known = { ...provenanceOf('bench'), name: `bench${sample.ending}` };
  let format: string | null = null;
  for await (const found of readHere({ kind: 'BYTES', document: { ...known, bytes, mediaType: null } }))
    if (found.kind === 'ARTICLE') format = found.raw.facts.format;
  return format;
}

async function measure(sample: Sample, documents: number): Promise<FormatSpeed | null> {
  const all = Array.from({ length: documents }, (_, number) => Buffer.from(sample.make(number)));
  for (const bytes of all.slice(0, 20)) await read(sample, bytes);
  const start = cpuMilliseconds();
  let format: string | null = null;
  for (const bytes of all) format = await read(sample, bytes);
  const seconds = (cpuMilliseconds() - start) / 1000;
  const bytes = all.reduce((sum, { length }) => sum + length, 0);
  const isOwn = format === sample.format || sample.format === 'json-lines';
  if (!isOwn) return null;
  return {
    format: sample.format,
    documents,
    documentsPerSecond: documents / seconds,
    megabytesPerSecond: bytes / 1e6 / seconds,
  };
}

/** How fast each format that has a reader is read, one document after another, by processor time. */
export async function measureFormats(documents: number): Promise<readonly FormatSpeed[]> {
  const speeds: FormatSpeed[] = [];
  for (const sample of SAMPLES) {
    const speed = await measure(sample, documents);
    if (speed !== null) speeds.push(speed);
  }
  return speeds;
}
