import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isToken } from '../../src/access/api-key.js';
import { verbatim } from './captured-terminal.js';
import { temporaryFolder } from './temporary-folder.js';

const newPath = () => join(temporaryFolder({}), 'keys.json');

const create = (path: string, name: string, ...roles: string[]) =>
  verbatim(['keys', 'create', '--keys', path, '--name', name, ...roles.flatMap((role) => ['--role', role])]);

const list = async (path: string): Promise<string[][]> => {
  const { out } = await verbatim(['keys', 'list', '--keys', path]);
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
};

describe('keys create', () => {
  test('prints the token alone, this once, and keeps its hash in a file for the owner only', async () => {
    const path = newPath();
    const { exit, out, err } = await create(path, 'desk', 'editor', 'INGESTER');
    expect(exit).toBe(0);
    expect(isToken(out.trim())).toBe(true);
    expect(err).toContain("The key of 'desk' (EDITOR, INGESTER)");
    const kept = readFileSync(path, 'utf8');
    expect(kept).not.toContain(out.trim());
    expect(kept).not.toContain(out.trim().slice('verbatim_'.length, 40));
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(existsSync(`${path}.new`)).toBe(false);
  });

  test('finds the file by VERBATIM_KEYS as well', async () => {
    const path = newPath();
    const arguments_ = ['keys', 'create', '--name', 'desk', '--role', 'READER'];
    const { exit } = await verbatim(arguments_, { environment: { VERBATIM_KEYS: path } });
    expect(exit).toBe(0);
    expect(await list(path)).toHaveLength(1);
  });

  test('two at once make two keys, or tell one of them to try again', async () => {
    const path = newPath();
    const results = await Promise.all([create(path, 'a', 'READER'), create(path, 'b', 'READER')]);
    expect(await list(path)).toHaveLength(results.filter(({ exit }) => exit === 0).length);
  });

  test.each([
    [['--name', 'desk'], 2, 'role'],
    [['--role', 'READER'], 2, 'name'],
    [['--name', 'desk', '--role', 'OWNER'], 2, 'OWNER is no role'],
    [['--name', 'a\tb', '--role', 'READER'], 2, '--name takes'],
    [['--name', 'taken', '--role', 'READER'], 1, "a key of the name 'taken'"],
  ])('refuses %j', async (arguments_, code, problem) => {
    const path = newPath();
    await create(path, 'taken', 'READER');
    const { exit, out, err } = await verbatim(['keys', 'create', '--keys', path, ...arguments_]);
    expect([exit, out]).toEqual([code, '']);
    expect(err).toContain(problem);
    expect(await list(path)).toHaveLength(1);
  });

  test('wants to know the file, and spoils none that is another', async () => {
    expect(await verbatim(['keys', 'create', '--name', 'desk', '--role', 'READER'])).toMatchObject({
      exit: 2,
      err: expect.stringContaining('--keys FILE, or VERBATIM_KEYS'),
    });
    const path = join(temporaryFolder({ 'notes.txt': 'not keys' }), 'notes.txt');
    const { exit, err } = await create(path, 'desk', 'READER');
    expect([exit, readFileSync(path, 'utf8')]).toEqual([1, 'not keys']);
    expect(err).toContain('holds no keys');
  });

  test('leaves a file alone that another is changing', async () => {
    const path = newPath();
    writeFileSync(`${path}.new`, '');
    const { exit, err } = await create(path, 'desk', 'READER');
    expect(exit).toBe(1);
    expect(err).toContain('is being changed by another');
    expect(existsSync(path)).toBe(false);
  });
});

describe('keys list and keys revoke', () => {
  test('a revoked key stays in the list, and its name stays taken', async () => {
    const path = newPath();
    await create(path, 'desk', 'EDITOR');
    await create(path, 'wire', 'INGESTER', 'READER');
    expect((await verbatim(['keys', 'revoke', 'desk', '--keys', path])).exit).toBe(0);
    expect(await list(path)).toEqual([
      ['desk', 'EDITOR', expect.stringMatching(/^created 20/), expect.stringMatching(/^revoked 20/)],
      ['wire', 'INGESTER,READER', expect.stringMatching(/^created 20/), 'good'],
    ]);
    expect((await create(path, 'desk', 'EDITOR')).exit).toBe(1);
  });

  test('there is nothing to revoke twice, or in a file that is not there', async () => {
    const path = newPath();
    await create(path, 'desk', 'EDITOR');
    await verbatim(['keys', 'revoke', 'desk', '--keys', path]);
    expect(await verbatim(['keys', 'revoke', 'desk', '--keys', path])).toMatchObject({
      exit: 1,
      err: expect.stringContaining("no good key of the name 'desk'"),
    });
    expect(await verbatim(['keys', 'list', '--keys', `${path}.none`])).toMatchObject({
      exit: 1,
      err: expect.stringContaining('no such file'),
    });
  });
});
