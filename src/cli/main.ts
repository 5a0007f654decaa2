import 'reflect-metadata';
import { run } from './run.js';
import type { Terminal } from './terminal.js';

const processTerminal = (): Terminal => ({
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  onceSignal: (signal, listener) => void process.once(signal, listener),
});

/**
 * The command line `verbatim`. Sets the exit code of the process instead of leaving it, so that all output is written.
 * @param argv as `process.argv`: node, script, arguments
 */
export async function main(argv: readonly string[]): Promise<void> {
  process.exitCode = await run(argv.slice(2), processTerminal());
}
