import { timingSafeEqual } from 'node:crypto';
import { type ApiKey, hashOfToken } from './api-key.js';

interface KnownKey {
  readonly key: ApiKey;
  readonly hash: Buffer;
}

/** The keys that are good: those that were revoked are not in it. */
export class KeyRing {
  readonly #known: readonly KnownKey[];

  constructor(keys: readonly ApiKey[]) {
    this.#known = keys
      .filter(({ revokedAt }) => revokedAt === null)
      .map((key) => ({ key, hash: Buffer.from(key.hash, 'hex') }));
  }

  /** Takes as long whichever key it is, and when it is none. */
  find(token: string): ApiKey | null {
    const shown = hashOfToken(token);
    let found: ApiKey | null = null;
    for (const { key, hash } of this.#known) if (timingSafeEqual(shown, hash)) found = key;
    return found;
  }
}

export const NO_KEYS = new KeyRing([]);
