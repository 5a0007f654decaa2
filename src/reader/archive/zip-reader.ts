import { CompressionError } from '../compression/compression-error.js';
import type { Content } from '../content.js';
import { partsOf, readBundled } from '../inner-document.js';
import type { ReaderFor } from '../open-with.js';
import { ReadError } from '../read-error.js';
import type { Bundled, Found, Reader } from '../reader.js';
import { Skipped } from '../skipped.js';
import { wholeOf } from '../whole.js';
import { ArchiveBudget, TOO_MANY_FILES } from './archive-budget.js';
import { isPartOfPage, isSystemFile, refusalOf } from './entry-name.js';
import { type ZipEntry, zipEntries } from './zip-entries.js';
import { isZip } from './zip-magic.js';

/** Largest archive that is read: its directory stands at its end, so that it is held as a whole. */
const ARCHIVE_LIMIT = 536_870_912;

/**
 * Zip archives of documents, each read by the reader for its content and found at 'archive.zip/inner/name.html'; so are those of archives in the
 * archive, and no deeper. Nothing is written anywhere; names that lead out of the archive, links and encrypted files come as errors.
 */
export const zipReader = (readerFor: ReaderFor): Reader =>
  new ArchiveReader(readerFor, { depth: 0, budget: null });

/** How deep in archives an archive lies, and what they share. */
interface Nesting {
  readonly depth: number;
  readonly budget: ArchiveBudget | null;
}

class ArchiveReader implements Reader {
  readonly name = 'zip';
  readonly #readerFor: ReaderFor;
  readonly #nesting: Nesting;

  constructor(readerFor: ReaderFor, nesting: Nesting) {
    this.#readerFor = readerFor;
    this.#nesting = nesting;
  }

  accepts({ head }: { readonly head: Uint8Array }): boolean {
    return isZip(head);
  }

  read(content: Content): AsyncGenerator<Found> {
    return readBundled(this.unpack(content), this.#readerFor);
  }

  async *unpack(content: Content): AsyncGenerator<Bundled> {
    const { depth } = this.#nesting;
    if (depth > 1) {
      yield new ReadError(content.location, 'lies more than one archive deep, and is not read');
      return;
    }
    const bytes = await wholeOf(content, ARCHIVE_LIMIT);
    if (bytes instanceof ReadError) yield bytes;
    else yield* this.#entries(bytes, content, this.#nesting.budget ?? new ArchiveBudget());
  }

  async *#entries(bytes: Uint8Array, archive: Content, budget: ArchiveBudget): AsyncGenerator<Bundled> {
    try {
      for await (const entry of zipEntries(bytes)) {
        if (entry.isFolder) continue;
        if (!budget.takeFile()) {
          yield new ReadError(archive.location, TOO_MANY_FILES);
          return;
        }
        yield* this.#entry(entry, archive, budget);
      }
    } catch (error) {
      if (!(error instanceof CompressionError)) throw error;
      yield new ReadError(archive.location, error.message);
    }
  }

  async *#entry(entry: ZipEntry, archive: Content, budget: ArchiveBudget): AsyncGenerator<Bundled> {
    const location = `${archive.location}/${entry.name}`;
    const told = beforehand(entry, location);
    if (told !== null) {
      yield told;
      return;
    }
    const { columns } = archive;
    const known = { location, name: entry.name, charset: null, url: null, columns, mediaType: null };
    try {
      const unopened = { ...known, chunks: budget.counted(entry), isMeant: true };
      yield* partsOf(unopened, this.#inner(budget));
    } catch (error) {
      if (!(error instanceof CompressionError)) throw error;
      yield new ReadError(location, error.message);
    }
  }

  /** Archives in the archive share its budget. */
  #inner(budget: ArchiveBudget): ReaderFor {
    const nested = new ArchiveReader(this.#readerFor, { depth: this.#nesting.depth + 1, budget });
    return (sample) => {
      const reader = this.#readerFor(sample);
      return reader.name === this.name ? nested : reader;
    };
  }
}

/** What can be said of an entry without unpacking it; null when it is to be read. */
function beforehand(entry: ZipEntry, location: string): Found | null {
  const refusal = refusalOf(entry.name);
  if (refusal !== null) return new ReadError(location, refusal);
  if (entry.isLink) return new ReadError(location, 'is a symbolic link, and is not followed');
  if (isSystemFile(entry.name))
    return new Skipped(location, 'NOT_CONTENT', 'is a file of the operating system');
  if (isPartOfPage(entry.name)) return new Skipped(location, 'NOT_A_PAGE', 'is a part of pages');
  if (entry.isEncrypted) return new ReadError(location, 'is encrypted; unpack it with its password first');
  return entry.isKnown ? null : new ReadError(location, 'is packed in a way that is not known');
}
