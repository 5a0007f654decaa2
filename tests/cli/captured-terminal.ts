import { EventEmitter } from 'node:events';
import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.js';
import type { OutputStream, Terminal } from '../../src/cli/terminal.js';

interface CapturedStream {
  readonly stream: OutputStream;
  text(): string;
  /** Resolves when the text holds what is wanted. */
  until(wanted: string): Promise<void>;
}

export interface CapturedTerminal extends Terminal {
  readonly out: CapturedStream;
  readonly err: CapturedStream;
  signal(name: 'SIGTERM' | 'SIGINT'): void;
}

interface TerminalSpec {
  readonly stdin?: string | Buffer;
  readonly environment?: Terminal['environment'];
  /** Makes stdout and stderr windows of this width. */
  readonly columns?: number;
}

function capturedStream(columns?: number): CapturedStream {
  let text = '';
  const wakened = new EventEmitter();
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      wakened.emit('written');
      done();
    },
  });
  const window = columns === undefined ? {} : { isTTY: true, columns };
  return {
    stream: Object.assign(stream, window),
    text: () => text,
    until: (wanted) =>
      new Promise((resolve) => {
        const look = () => text.includes(wanted) && resolve();
        wakened.on('written', look);
        look();
      }),
  };
}

export function capturedTerminal({
  stdin = '',
  environment = {},
  columns,
}: TerminalSpec = {}): CapturedTerminal {
  const [out, err, signals] = [capturedStream(columns), capturedStream(columns), new EventEmitter()];
  return {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: out.stream,
    stderr: err.stream,
    environment,
    onceSignal: (signal, listener) => void signals.once(signal, listener),
    out,
    err,
    signal: (name) => void signals.emit(name),
  };
}

/** Runs `verbatim ARGUMENTS...` to its end. */
export async function verbatim(arguments_: readonly string[], spec: TerminalSpec = {}) {
  const terminal = capturedTerminal(spec);
  const exit = await run(arguments_, terminal);
  return { exit, out: terminal.out.text(), err: terminal.err.text() };
}
