import type { BundledDocument } from '../../src/reader/bundled-document.js';
import type { Content } from '../../src/reader/content.js';
import { openBundled } from '../../src/reader/open-document.js';
import { ReadError } from '../../src/reader/read-error.js';
import type { Found, Reader } from '../../src/reader/reader.js';
import { Skipped } from '../../src/reader/skipped.js';

/** Everything in a bundle, its documents taken out of it and read as plain data, each by itself. */
export async function readApart(reader: Reader, content: Content): Promise<readonly Found[]> {
  const found: Found[] = [];
  for await (const part of reader.unpack!(content)) {
    if (!('bytes' in part)) found.push(part);
    else for await (const each of inner(structuredClone(part))) found.push(each);
  }
  return found;
}

async function* inner(document: BundledDocument): AsyncGenerator<Found> {
  try {
    const opened = await openBundled(document);
    if (opened instanceof ReadError || opened instanceof Skipped) yield opened;
    else yield* opened.reader.read(opened.content);
  } catch (error) {
    yield new ReadError(document.location, (error as Error).message);
  }
}
