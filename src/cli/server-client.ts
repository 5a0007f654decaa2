import { createClient, type VerbatimClient, VerbatimError } from '../sdk/index.js';
import type { FlagsOf } from '../server/configuration/configuration.js';
import { FailureError } from './exit.js';
import { SERVER_SETTINGS } from './server-settings.js';
import { settingsFor } from './settings.js';
import type { Terminal } from './terminal.js';

export type ServerFlags = FlagsOf<typeof SERVER_SETTINGS>;

const causeOf = ({ cause, message }: Error): string =>
  (cause as NodeJS.ErrnoException | undefined)?.code ?? message;

/**
 * Work with a server that runs, as its client.
 * @throws FailureError when it refuses, or does not answer
 */
export async function withServer<Result>(
  flags: ServerFlags,
  terminal: Terminal,
  work: (client: VerbatimClient) => Promise<Result>,
): Promise<Result> {
  const { url, key } = settingsFor(SERVER_SETTINGS, flags, terminal);
  try {
    return await work(createClient({ url, ...(key && { headers: { authorization: `Bearer ${key}` } }) }));
  } catch (error) {
    if (error instanceof VerbatimError) throw new FailureError(`${url}: ${error.message}`);
    if (error instanceof TypeError) throw new FailureError(`${url}: no server answers (${causeOf(error)})`);
    throw error;
  }
}
