import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from 'yauzl';
import { CompressionError } from '../compression/compression-error.js';

/** A file in a zip archive, whose bytes are still packed. */
export interface ZipEntry {
  /** As written in the archive, whatever it says; what a terminal would obey is replaced. */
  readonly name: string;
  readonly isFolder: boolean;
  readonly isLink: boolean;
  readonly isEncrypted: boolean;
  /** False for a method of packing that nobody here knows. */
  readonly isKnown: boolean;
  readonly packedSize: number;
  /** The bytes, whose number is compared with what the archive says; its checksum is not. @throws CompressionError when they are damaged */
  open(): AsyncGenerator<Uint8Array>;
}

/** Entries of an archive in the order of its directory. @throws CompressionError when it has none or it is damaged */
export async function* zipEntries(bytes: Uint8Array): AsyncGenerator<ZipEntry> {
  try {
    const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
    const file = await fromBufferPromise(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      options,
    );
    for await (const entry of file.eachEntry()) yield described(file, entry);
  } catch (error) {
    if (error instanceof CompressionError) throw error;
    throw new CompressionError(`is no whole zip archive (${messageOf(error)})`);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function described(file: ZipFile, entry: Entry): ZipEntry {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  const written = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
  return {
    name: written.replace(/\p{Cc}/gu, '\ufffd'),
    isFolder: written.endsWith('/'),
    isLink: isLink(entry),
    isEncrypted: entry.isEncrypted(),
    isKnown: entry.canDecodeFileData(),
    packedSize: entry.compressedSize,
    open: () => opened(file, entry),
  };
}

/** The kind of a file in the mode that Unix gives it (stat.h: S_IFMT, S_IFLNK). */
const isLink = ({ externalFileAttributes }: Entry): boolean =>
  ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;

async function* opened(file: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  try {
    yield* await file.openReadStreamPromise(entry);
  } catch (error) {
    throw new CompressionError(`is damaged in the archive (${messageOf(error)})`);
  }
}
