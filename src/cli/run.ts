import { CommanderError } from 'commander';
import { EXIT, type ExitCode, FailureError, UsageError } from './exit.js';
import { OutputClosed } from './output.js';
import { buildProgram } from './program.js';
import type { Terminal } from './terminal.js';

/** Commander has said on stderr what is wrong; help and version that were asked for end with its code 0. */
function exitOf(error: CommanderError): ExitCode {
  return error.exitCode === 0 ? EXIT.OK : EXIT.USAGE;
}

function explain(error: unknown): { readonly message: string; readonly exit: ExitCode } {
  if (error instanceof UsageError) {
    return { message: `${error.message}\nTry 'verbatim --help'.`, exit: EXIT.USAGE };
  }
  if (error instanceof FailureError) return { message: error.message, exit: EXIT.FAILURE };
  return { message: error instanceof Error ? error.message : String(error), exit: EXIT.FAILURE };
}

/**
 * Runs one command line.
 * @param arguments_ what stands behind the name of the program
 * @returns the exit code; no error leaves this function, each is told in a line on stderr
 */
export async function run(arguments_: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exit: ExitCode = EXIT.OK;
  const finish = (code: ExitCode) => {
    exit = code;
  };
  try {
    const program = buildProgram(terminal, finish);
    await program.parseAsync([...arguments_], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof OutputClosed) return EXIT.OK;
    if (error instanceof CommanderError) return exitOf(error);
    const { message, exit: code } = explain(error);
    terminal.stderr.write(`verbatim: ${message}\n`);
    return code;
  }
}
