import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { hashOfToken, newToken } from '../../../src/access/api-key.js';
import type { Role } from '../../../src/access/role.js';
import { changeKeys } from '../../../src/server/keys/key-file.js';

/** A folder of the tests of a file, removed when they are done. */
export function folderOfTests(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-server-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** An empty file of keys, and what one does with it while a server runs. */
export function keyFile() {
  const path = join(folderOfTests(), 'keys.json');
  changeKeys(path, (keys) => keys);
  return {
    path,
    /** The header by which the new key is shown. */
    add(name: string, ...roles: Role[]): { readonly authorization: string } {
      const token = newToken();
      const hash = hashOfToken(token).toString('hex');
      changeKeys(path, (keys) => [
        ...keys,
        { name, roles, hash, createdAt: '2026-03-01T08:00:00Z', revokedAt: null },
      ]);
      return { authorization: `Bearer ${token}` };
    },
    revoke(name: string): void {
      const revokedAt = '2026-03-02T08:00:00Z';
      changeKeys(path, (keys) => keys.map((key) => (key.name === name ? { ...key, revokedAt } : key)));
    },
  };
}
