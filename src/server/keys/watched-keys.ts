import type { FastifyBaseLogger } from 'fastify';
import { KeyRing, NO_KEYS } from '../../access/key-ring.js';
import { readKeys, stateOfFile } from './key-file.js';

/**
 * The keys of a file as it is now: each look asks whether the file has changed (some microseconds), so that a
 * revoked key is refused from the next request on. A file that has become unreadable lets nobody in.
 */
export class WatchedKeys {
  #ring: KeyRing;
  #state: string | null;

  /** @throws KeyFileError when the file cannot be used at the start */
  constructor(
    private readonly path: string,
    private readonly logger: FastifyBaseLogger,
  ) {
    this.#state = stateOfFile(path);
    this.#ring = new KeyRing(readKeys(path));
  }

  get ring(): KeyRing {
    const state = stateOfFile(this.path);
    if (state !== this.#state) {
      this.#state = state;
      this.#ring = this.#read();
    }
    return this.#ring;
  }

  #read(): KeyRing {
    try {
      const ring = new KeyRing(readKeys(this.path));
      this.logger.info('the file of keys was read again');
      return ring;
    } catch (error) {
      this.logger.error({ problem: (error as Error).message }, 'no key is good until the file of keys is');
      return NO_KEYS;
    }
  }
}
