import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** One thing to read: a file or the standard input. Nothing is opened before `open` is called. */
export interface Input {
  /** For messages and for the choice of a reader: 'news/today.txt', 'batch.jsonl.gz'. */
  readonly name: string;
  /** Bytes on disk; 0 when it cannot be known. */
  readonly size: number;
  /** @param onBytes is told how many bytes were taken from the disk, each time some are */
  open(onBytes: (count: number) => void): Readable;
}

const GZIP_ENDING = /\.gz$/i;

/** 'batch.jsonl.gz' is read as 'batch.jsonl' is. */
export const innerName = (name: string): string => name.replace(GZIP_ENDING, '');

export const fileInput = (path: string, size: number): Input => ({
  name: path,
  size,
  open(onBytes) {
    const file = createReadStream(path);
    file.on('data', (chunk) => onBytes(chunk.length));
    // An error of either stream ends both, and whoever reads the last one is told.
    return GZIP_ENDING.test(path) ? pipeline(file, createGunzip(), () => {}) : file;
  },
});

export const standardInput = (stdin: Readable): Input => ({
  name: '<stdin>',
  size: 0,
  open: () => stdin,
});
