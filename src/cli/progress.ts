import { Presets, SingleBar } from 'cli-progress';
import type { OutputStream } from './terminal.js';

/** How far reading has come, for people who wait. */
export interface Progress {
  /** @param bytes taken from the disk since the last call */
  advance(bytes: number): void;
  /** Writes a line that stays. */
  note(message: string): void;
  /** Takes the bar away. */
  stop(): void;
}

/** Below a megabyte the work is over before a bar could be read. */
const LONG_WORK_BYTES = 1_000_000;
const CLEAR_LINE = '\r\u001B[K';

export const silentProgress = (stderr: OutputStream): Progress => ({
  advance: () => {},
  note: (message) => void stderr.write(`${message}\n`),
  stop: () => {},
});

function barOn(stderr: OutputStream, totalBytes: number): Progress {
  const bar = new SingleBar(
    { stream: stderr, clearOnComplete: true, format: 'Reading {bar} {percentage} %, {eta_formatted} left' },
    Presets.shades_classic,
  );
  bar.start(totalBytes, 0);
  return {
    advance: (bytes) => bar.increment(bytes),
    note: (message) => void stderr.write(`${CLEAR_LINE}${message}\n`),
    stop: () => bar.stop(),
  };
}

/**
 * A bar when `stderr` is a window and there is much to read; otherwise notes alone.
 * @param totalBytes of all files; standard input, whose length nobody knows, counts 0
 */
export function progressOn(stderr: OutputStream, totalBytes: number): Progress {
  const isLong = stderr.isTTY === true && totalBytes >= LONG_WORK_BYTES;
  return isLong ? barOn(stderr, totalBytes) : silentProgress(stderr);
}
