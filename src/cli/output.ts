import type { Writable } from 'node:stream';

/** Nobody reads the output any more (`| head` has seen enough): reason to stop, not to complain. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

export interface Output {
  /**
   * Resolves when the stream has taken the text, so that a slow reader slows the writer down.
   * @throws OutputClosed when the reader has gone
   */
  write(text: string): Promise<void>;
}

const CLOSED_CODES = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);

const asOutputError = (error: Error & { code?: string }): Error =>
  CLOSED_CODES.has(error.code ?? '') ? new OutputClosed('the output was closed') : error;

export function outputTo(stream: Writable): Output {
  // The error reaches write()'s callback as well; without a listener it would also end the process.
  stream.on('error', () => {});
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(asOutputError(error)) : resolve()));
      }),
  };
}
