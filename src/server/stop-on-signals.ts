import type { RunningServer } from './start-server.js';

/** The part of `process` that this uses. */
export interface SignalledProcess {
  once(signal: 'SIGTERM' | 'SIGINT', listener: () => void): unknown;
  exit(code: number): void;
}

/**
 * Closes the server at the first SIGTERM or SIGINT and then exits: with 0 when everything under way was answered, with
 * 1 when closing failed. A second signal of the same kind ends the process at once.
 * @param onStopping told once, before closing begins
 */
export function stopOnSignals(
  server: Pick<RunningServer, 'close'>,
  process: SignalledProcess,
  onStopping: (signal: string) => void = () => {},
): void {
  const stop = (signal: 'SIGTERM' | 'SIGINT') => () => {
    onStopping(signal);
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop('SIGTERM'));
  process.once('SIGINT', stop('SIGINT'));
}
