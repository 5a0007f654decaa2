import { symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { walkFolder } from '../../../src/server/reading/walk-folder.js';
import { temporaryFolder } from '../../cli/temporary-folder.js';

async function walked(folder: string): Promise<readonly string[]> {
  const seen: string[] = [];
  for await (const found of walkFolder(folder)) {
    if (found.kind === 'WALKED') seen.push(`${relative(folder, found.path)} ${found.size}`);
    else seen.push(`${found.code} ${relative(folder, found.location)}`);
  }
  return seen;
}

test('files at any depth, sorted as whole paths are', async () => {
  const folder = temporaryFolder({ 'b.txt': '12', 'a/c.txt': '1', 'a-b.txt': '', 'a/b/d': '123' });
  expect(await walked(folder)).toEqual(['a-b.txt 0', 'a/b/d 3', 'a/c.txt 1', 'b.txt 2']);
});

test('what is hidden or belongs to a program is left out', async () => {
  const folder = temporaryFolder({ '.git/config': '', '.env': '', 'node_modules/x/y.txt': '', 'a.txt': '1' });
  expect(await walked(folder)).toEqual([
    'UNKNOWN_FORMAT .env',
    'UNKNOWN_FORMAT .git',
    'a.txt 1',
    'UNKNOWN_FORMAT node_modules',
  ]);
});

test('links are not followed, be it out of the folder, within it, in a circle or to nothing', async () => {
  const outside = temporaryFolder({ 'secret.txt': 'secret' });
  const folder = temporaryFolder({ 'a.txt': '1', 'sub/b.txt': '2' });
  symlinkSync(outside, join(folder, 'away'));
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'file-away'));
  symlinkSync(folder, join(folder, 'sub', 'circle'));
  symlinkSync(join(folder, 'a.txt'), join(folder, 'twin'));
  symlinkSync(join(folder, 'nothing'), join(folder, 'broken'));
  expect(await walked(folder)).toEqual([
    'a.txt 1',
    'OUTSIDE away',
    'MISSING broken',
    'OUTSIDE file-away',
    'sub/b.txt 1',
    'DUPLICATE sub/circle',
    'DUPLICATE twin',
  ]);
});

test('a folder that is not there is told', async () => {
  const folder = temporaryFolder({});
  expect(await walked(join(folder, 'nowhere'))).toEqual(['MISSING ']);
});
