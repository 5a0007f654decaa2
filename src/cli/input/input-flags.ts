import type { Command } from 'commander';
import type { Columns } from '../../reader/content.js';
import type { FlagsOf } from '../../server/configuration/configuration.js';
import { type AllowedHosts, parseHosts } from '../../server/fetch/allowed-hosts.js';
import { READ_TIMEOUT } from '../../server/reading/read-timeout.js';
import { UsageError } from '../exit.js';
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
  readonly fetch?: boolean;
  /** With commas. */
  readonly allowHosts?: string;
  /** File. */
  readonly addresses?: string;
  /** File. */
  readonly fetchState?: string;
}

export interface InputChoice {
  readonly workers: number;
  /** Milliseconds. */
  readonly readTimeout: number;
  readonly columns: Columns | null;
  /** File for the report. */
  readonly report: string | null;
  readonly isStrict: boolean;
  /** File of addresses to fetch. */
  readonly addresses: string | null;
  /** Null where nothing is to be fetched. */
  readonly fetching: Fetching | null;
}

/** From where addresses are fetched, and the file of what is known of them. */
export interface Fetching {
  readonly allowedHosts: AllowedHosts;
  readonly state: string | null;
}

function fetchingOf({ fetch, allowHosts, addresses, fetchState }: InputFlags): Fetching | null {
  if (fetch !== true) {
    if (addresses !== undefined)
      throw new UsageError('--addresses needs --fetch, which lets addresses be fetched');
    return null;
  }
  const allowedHosts = parseHosts(allowHosts ?? '');
  if (allowedHosts === null)
    throw new UsageError('--fetch needs --allow-hosts, such as example.com,*.example.org');
  return { allowedHosts, state: fetchState ?? null };
}

/** True for an argument that is an address, no path. */
export const isAddress = (argument: string): boolean => /^https?:\/\//i.test(argument);

/** @throws UsageError when there is nothing to read, or an address that may not be fetched */
export function checkInputs(files: readonly string[], flags: InputFlags): void {
  if (files.length === 0 && flags.addresses === undefined)
    throw new UsageError("missing required argument 'files': what is to be read");
  const address = flags.fetch === true ? undefined : files.find(isAddress);
  if (address !== undefined)
    throw new UsageError(`${address} is an address; --fetch lets addresses be fetched`);
}

/** @throws UsageError that says what is wrong with the options */
export function readInputFlags(flags: InputFlags, terminal: Terminal): InputChoice {
  const { workers, readTimeout } = flags;
  return {
    ...settingsFor(INPUT_SETTINGS, { workers, readTimeout }, terminal),
    columns: flags.columns === undefined ? null : parseColumns(flags.columns),
    report: flags.report ?? null,
    isStrict: flags.strict ?? false,
    addresses: flags.addresses ?? null,
    fetching: fetchingOf(flags),
  };
}

/** Adds the options that every command takes which reads documents, but for its settings. */
export function addInputFlags(command: Command): void {
  command
    .option('--columns <list>', 'what CSV and JSON Lines hold where, such as text=body,title=headline')
    .option('--report <file>', 'write as JSON what was read and left out, and why')
    .option('--strict', 'stop at the first document that cannot be read')
    .option('--fetch', 'fetch arguments that are http(s) addresses; off by default')
    .option('--allow-hosts <list>', 'hosts that may be fetched from, such as example.com,*.example.org')
    .option('--addresses <file>', 'fetch the addresses in this file, one a line')
    .option('--fetch-state <file>', 'keep there what was fetched, and fetch only what has changed');
}

/** Adds all of them. */
export function addInputOptions(command: Command): void {
  addInputFlags(command);
  for (const setting of Object.values(INPUT_SETTINGS)) command.addOption(settingOption(setting));
}
