import { Presets, SingleBar } from 'cli-progress';
import type { OutputStream } from './terminal.js';

/** How far reading has come, for people who wait. */
export interface Progress {
  /** @param bytes that there turned out to be more to read */
  expect(bytes: number): void;
  /** @param bytes taken from a disk or a stream since the last call */
  advance(bytes: number): void;
  /** One more article is done. */
  count(): void;
  /** Writes a line that stays. */
  note(message: string): void;
  /** Takes the bar away. */
  stop(): void;
}

/** Below a megabyte the work is over before a bar could be read. */
const LONG_WORK_BYTES = 1_000_000;
const CLEAR_LINE = '\r\u001B[K';

export const silentProgress = (stderr: OutputStream): Progress => ({
  expect: () => {},
  advance: () => {},
  count: () => {},
  note: (message) => void stderr.write(`${message}\n`),
  stop: () => {},
});

const FORMATS = {
  /** The size of everything is known, or becomes known while it is read. */
  FILES: 'Reading {bar} {percentage} %, {articles} articles, {eta_formatted} left',
  /** Nobody knows how much there is. */
  STREAM: 'Reading, {articles} articles from {megabytes} MB',
} as const;

/** A bar that appears when it turns out that there is much to read. */
class Bar implements Progress {
  readonly #bar: SingleBar;
  #expected = 0;
  #read = 0;
  #articles = 0;
  #isShown = false;

  constructor(
    private readonly stderr: OutputStream,
    private readonly isEndless: boolean,
  ) {
    const format = isEndless ? FORMATS.STREAM : FORMATS.FILES;
    this.#bar = new SingleBar({ stream: stderr, clearOnComplete: true, format }, Presets.shades_classic);
  }

  expect(bytes: number): void {
    this.#expected += bytes;
    this.#draw();
  }

  advance(bytes: number): void {
    this.#read += bytes;
    this.#draw();
  }

  count(): void {
    this.#articles += 1;
    this.#draw();
  }

  note(message: string): void {
    this.stderr.write(`${this.#isShown ? CLEAR_LINE : ''}${message}\n`);
  }

  stop(): void {
    if (this.#isShown) this.#bar.stop();
  }

  #draw(): void {
    const seen = { articles: this.#articles, megabytes: Math.round(this.#read / 1e6) };
    const total = Math.max(this.#expected, this.#read, 1);
    if (!this.#isShown) {
      if ((this.isEndless ? this.#read : this.#expected) < LONG_WORK_BYTES) return;
      this.#isShown = true;
      this.#bar.start(total, this.#read, seen);
    }
    this.#bar.setTotal(total);
    this.#bar.update(this.#read, seen);
  }
}

/**
 * A bar when `stderr` is a window and there is much to read; otherwise notes alone.
 * @param isEndless true when a stream is read whose length nobody knows
 */
export const progressOn = (stderr: OutputStream, isEndless: boolean): Progress =>
  stderr.isTTY === true ? new Bar(stderr, isEndless) : silentProgress(stderr);
