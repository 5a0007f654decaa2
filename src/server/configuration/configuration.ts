import type { z } from 'zod';
import { SETTINGS, type Setting } from './settings.js';

type Settings = Readonly<Record<string, Setting<unknown>>>;

export type ValuesOf<Chosen extends Settings> = {
  readonly [Name in keyof Chosen]: z.output<Chosen[Name]['schema']>;
};

export type ServerConfiguration = ValuesOf<typeof SETTINGS>;

type FlagValue = string | number | boolean | undefined;

/** Values as given on the command line; what is undefined was not given. */
export type FlagsOf<Chosen extends Settings> = {
  readonly [Name in keyof Chosen]?: FlagValue;
};

export type Flags = FlagsOf<typeof SETTINGS>;

export type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that cannot be used: each with where it came from, what it was and what it takes. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

interface Given {
  readonly from: string;
  readonly text: string;
}

/** An empty variable is one that was not given, as shells and containers have it. */
function given(
  { flag, variable, default: standard }: Setting<unknown>,
  fromFlag: FlagValue,
  environment: Environment,
): Given {
  if (fromFlag !== undefined) return { from: flag, text: String(fromFlag) };
  const fromVariable = environment[variable];
  return fromVariable ? { from: variable, text: fromVariable } : { from: 'the default', text: standard };
}

/** With the defaults of a hardened server, where that is asked for. */
function hardenedSettings<Chosen extends Settings>(
  settings: Chosen,
  flags: FlagsOf<Chosen>,
  environment: Environment,
): Settings {
  const { hardened } = settings;
  if (hardened === undefined || given(hardened, flags.hardened, environment).text !== 'true') return settings;
  const entries = Object.entries(settings).map(([name, setting]) => [
    name,
    { ...setting, default: setting.hardened ?? setting.default },
  ]);
  return Object.fromEntries(entries);
}

/**
 * @param flags go before the environment, which goes before the defaults
 * @param environment `process.env`
 * @throws ConfigurationError that names every wrong setting
 */
export function readSettings<Chosen extends Settings>(
  settings: Chosen,
  flags: FlagsOf<Chosen>,
  environment: Environment,
): ValuesOf<Chosen> {
  const problems: string[] = [];
  const values = Object.entries(hardenedSettings(settings, flags, environment)).map(([name, setting]) => {
    const { from, text } = given(setting, flags[name], environment);
    const result = setting.schema.safeParse(text);
    if (!result.success) problems.push(`${from} is ${JSON.stringify(text)}; it takes ${setting.takes}.`);
    return [name, result.data];
  });
  if (problems.length > 0) throw new ConfigurationError(problems);
  return Object.freeze(Object.fromEntries(values)) as ValuesOf<Chosen>;
}

/** The settings of the server, read as `readSettings` does. */
export const readConfiguration = (flags: Flags, environment: Environment): ServerConfiguration =>
  readSettings(SETTINGS, flags, environment);
