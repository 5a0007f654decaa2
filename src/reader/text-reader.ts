import type { Content } from './content.js';
import { decode } from './decode.js';
import { ReadError } from './read-error.js';
import type { Reader, TextFormat } from './reader.js';
import { wholeOf } from './whole.js';

/** A format of text as a reader of bytes. */
export const textReader = (format: TextFormat): Reader & TextFormat =>
  Object.freeze({
    ...format,
    async *read(content: Content) {
      const bytes = await wholeOf(content);
      if (bytes instanceof ReadError) yield bytes;
      else yield* format.readText(decode(bytes, content.charset), content);
    },
  });
