import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Columns } from '../../reader/content.js';
import { FetchState } from '../../server/fetch/fetch-state.js';
import { type Fetched, Fetcher } from '../../server/fetch/fetcher.js';
import { getter } from '../../server/fetch/get.js';
import { problemAt, type Remark } from '../../server/reading/remark.js';
import type { Source } from '../../server/reading/source.js';
import { findInputs } from './find-inputs.js';
import { type Fetching, isAddress } from './input-flags.js';

/** All that a command was given to read. */
export interface Given {
  readonly files: readonly string[];
  /** The standard input. */
  open(): AsyncIterable<Uint8Array>;
  readonly columns: Columns | null;
  /** File of addresses. */
  readonly addresses: string | null;
  readonly fetching: Fetching | null;
}

/** Neighbours of one kind together: addresses are fetched some at a time. */
function runsOf(files: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [];
  for (const file of files) {
    const last = runs.at(-1);
    if (last !== undefined && isAddress(last[0]!) === isAddress(file)) last.push(file);
    else runs.push([file]);
  }
  return runs;
}

async function* listed(addresses: readonly string[]): AsyncGenerator<string> {
  yield* addresses;
}

/** An address a line; blank lines and those that begin with '#' are passed over. */
async function* addressesIn(file: string): AsyncGenerator<string> {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const address = line.trim();
    if (address !== '' && !address.startsWith('#')) yield address;
  }
}

async function fetcherOf({ allowedHosts, state }: Fetching): Promise<Fetcher> {
  return new Fetcher({ get: getter({ allowedHosts }), state: await FetchState.at(state) });
}

/** The same, with what its columns hold. */
const withColumns = (item: Fetched, columns: Columns | null): Fetched =>
  item.kind === 'BYTES' ? { ...item, document: { ...item.document, columns } } : item;

async function* fetchedBy(
  fetcher: Fetcher,
  addresses: AsyncIterable<string>,
  { columns }: Given,
): AsyncGenerator<Fetched> {
  for await (const item of fetcher.fetch(addresses)) yield withColumns(item, columns);
}

/** Files and addresses in the order given, the list of addresses at the end. */
export async function* findAll(given: Given): AsyncGenerator<Source | Remark> {
  const { files, addresses, fetching } = given;
  const fetcher = fetching && (await fetcherOf(fetching));
  for (const run of runsOf(files)) {
    if (fetcher !== null && isAddress(run[0]!)) yield* fetchedBy(fetcher, listed(run), given);
    else yield* findInputs(run, given);
  }
  if (fetcher === null || addresses === null) return;
  try {
    yield* fetchedBy(fetcher, addressesIn(addresses), given);
  } catch (error) {
    yield problemAt(addresses, error);
  }
}
