import type { Readable, Writable } from 'node:stream';

/** A stream that may be a window people look at: `columns` is its width in letters. */
export type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** What the world hands to a command; `main` gives the process's own, a test gives others. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Calls the listener at the first such signal, which then no longer ends the process. */
  onceSignal(signal: 'SIGTERM' | 'SIGINT', listener: () => void): void;
}
