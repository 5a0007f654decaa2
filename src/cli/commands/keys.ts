import { type ApiKey, hashOfToken, newToken } from '../../access/api-key.js';
import { ROLES, type Role } from '../../access/role.js';
import { SETTINGS } from '../../server/configuration/settings.js';
import { changeKeys, KeyFileError, readKeys } from '../../server/keys/key-file.js';
import { EXIT, type ExitCode, FailureError, UsageError } from '../exit.js';
import { outputTo } from '../output.js';
import { settingsFor } from '../settings.js';
import type { Terminal } from '../terminal.js';

/** The file that all these commands work on. */
const KEYS = SETTINGS.keys;

interface KeysOptions {
  readonly keys?: string;
}

export interface CreateOptions extends KeysOptions {
  readonly name: string;
  readonly role: readonly string[];
}

function fileOf({ keys }: KeysOptions, terminal: Terminal): string {
  const { keys: path } = settingsFor({ keys: KEYS }, { keys }, terminal);
  if (path === null) throw new UsageError(`name the file of keys: ${KEYS.flag} FILE, or ${KEYS.variable}`);
  return path;
}

function roleOf(text: string): Role {
  const role = ROLES.find((each) => each === text.toUpperCase());
  if (role === undefined) throw new UsageError(`${text} is no role; --role takes one of ${ROLES.join(', ')}`);
  return role;
}

const NAME = /^[\p{L}\p{N} ._@-]{1,64}$/u;

function checkName(name: string): void {
  if (NAME.test(name)) return;
  throw new UsageError('--name takes 1 to 64 letters, digits, spaces, dots, dashes, _ and @');
}

/** What cannot be done with the file is told in a line, without the hint at the help. */
function asFailure<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof KeyFileError ? new FailureError(error.message) : error;
  }
}

const now = (): string => new Date().toISOString();

/** Prints the new token alone on stdout, so that a script can take it; nothing shows it again. */
export async function createKey(options: CreateOptions, terminal: Terminal): Promise<ExitCode> {
  const path = fileOf(options, terminal);
  const roles = [...new Set(options.role.map(roleOf))];
  const { name } = options;
  checkName(name);
  const token = newToken();
  const hash = hashOfToken(token).toString('hex');
  const key: ApiKey = { name, roles, hash, createdAt: now(), revokedAt: null };
  asFailure(() =>
    changeKeys(path, (keys) => {
      if (keys.some((each) => each.name === name))
        throw new FailureError(`there is, or was, a key of the name '${name}'; choose another`);
      return [...keys, key];
    }),
  );
  terminal.stderr.write(`The key of '${name}' (${roles.join(', ')}). It is shown this once:\n`);
  await outputTo(terminal.stdout).write(`${token}\n`);
  return EXIT.OK;
}

const lineOf = ({ name, roles, createdAt, revokedAt }: ApiKey): string =>
  `${[name, roles.join(','), `created ${createdAt}`, revokedAt === null ? 'good' : `revoked ${revokedAt}`].join('\t')}\n`;

/** A line a key: name, roles, when it was made, whether it is good; tabs between. */
export async function listKeys(options: KeysOptions, terminal: Terminal): Promise<ExitCode> {
  const keys = asFailure(() => readKeys(fileOf(options, terminal)));
  await outputTo(terminal.stdout).write(keys.map(lineOf).join(''));
  return EXIT.OK;
}

export async function revokeKey(name: string, options: KeysOptions, terminal: Terminal): Promise<ExitCode> {
  const path = fileOf(options, terminal);
  const isIt = (key: ApiKey) => key.name === name && key.revokedAt === null;
  asFailure(() => {
    if (!readKeys(path).some(isIt)) throw new FailureError(`there is no good key of the name '${name}'`);
    changeKeys(path, (keys) => keys.map((key) => (isIt(key) ? { ...key, revokedAt: now() } : key)));
  });
  return EXIT.OK;
}
