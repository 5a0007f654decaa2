import {
  ConfigurationError,
  type FlagsOf,
  readSettings,
  type ValuesOf,
} from '../server/configuration/configuration.js';
import type { Setting } from '../server/configuration/settings.js';
import { UsageError } from './exit.js';
import type { Terminal } from './terminal.js';

/**
 * Settings from the flags of a command, else from the environment, else their defaults.
 * @throws UsageError that names every wrong one
 */
export function settingsFor<Chosen extends Readonly<Record<string, Setting<unknown>>>>(
  settings: Chosen,
  flags: FlagsOf<Chosen>,
  { environment }: Terminal,
): ValuesOf<Chosen> {
  try {
    return readSettings(settings, flags, environment);
  } catch (error) {
    if (error instanceof ConfigurationError) throw new UsageError(error.message);
    throw error;
  }
}
