import { createReadStream } from 'node:fs';

/** What a named pipe or a device gives, until it ends. */
export const fileStream = (path: string): AsyncIterable<Uint8Array> => createReadStream(path);
