import type { Command } from 'commander';
import type { Columns } from '../../reader/content.js';
import type { FlagsOf } from '../../server/configuration/configuration.js';
import { READ_TIMEOUT } from '../../server/reading/read-timeout.js';
import { settingOption } from '../setting-option.js';
import { settingsFor } from '../settings.js';
import type { Terminal } from '../terminal.js';
import { WORKERS } from '../workers/worker-count.js';
import { parseColumns } from './columns.js';

/** How what a command is given is read; each may be set by environment as well. */
export const INPUT_SETTINGS = { workers: WORKERS, readTimeout: READ_TIMEOUT };

/** The options that every command takes which reads documents. */
export interface InputFlags extends FlagsOf<typeof INPUT_SETTINGS> {
  readonly columns?: string;
  readonly report?: string;
  readonly strict?: boolean;
}

export interface InputChoice {
  readonly workers: number;
  /** Milliseconds. */
  readonly readTimeout: number;
  readonly columns: Columns | null;
  /** File for the report. */
  readonly report: string | null;
  readonly isStrict: boolean;
}

/** @throws UsageError that says what is wrong with the options */
export function readInputFlags(flags: InputFlags, terminal: Terminal): InputChoice {
  const { workers, readTimeout } = flags;
  return {
    ...settingsFor(INPUT_SETTINGS, { workers, readTimeout }, terminal),
    columns: flags.columns === undefined ? null : parseColumns(flags.columns),
    report: flags.report ?? null,
    isStrict: flags.strict ?? false,
  };
}

/** Adds the options that every command takes which reads documents. */
export function addInputOptions(command: Command): Command {
  command
    .option('--columns <list>', 'what CSV and JSON Lines hold where, such as text=body,title=headline')
    .option('--report <file>', 'write as JSON what was read and left out, and why')
    .option('--strict', 'stop at the first document that cannot be read');
  for (const setting of Object.values(INPUT_SETTINGS)) command.addOption(settingOption(setting));
  return command;
}
