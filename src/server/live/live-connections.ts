import type { ErrorCode } from '../../graphql/errors/error-codes.js';
import type { ServerConfiguration } from '../configuration/configuration.js';

type Limits = Pick<ServerConfiguration, 'maxConnections' | 'maxConnectionsPerAddress'>;

/** There is no room for another connection. `status` is that of an HTTP answer. */
export class ConnectionRefusal extends Error {
  override readonly name = 'ConnectionRefusal';
  readonly code = 'TOO_MANY_CONNECTIONS' satisfies ErrorCode;

  constructor(
    readonly status: 429 | 503,
    message: string,
  ) {
    super(message);
  }
}

/** Keeps count of live connections, in all and by address. */
export class LiveConnections {
  readonly #limits: Limits;
  readonly #byAddress = new Map<string, number>();
  #total = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /**
   * @returns gives the place back; may be called again
   * @throws ConnectionRefusal
   */
  enter(address: string): () => void {
    const { maxConnections, maxConnectionsPerAddress } = this.#limits;
    const own = this.#byAddress.get(address) ?? 0;
    if (own >= maxConnectionsPerAddress) {
      throw new ConnectionRefusal(429, `Your address has ${own} live connections; no more are allowed.`);
    }
    if (this.#total >= maxConnections) {
      throw new ConnectionRefusal(503, `The server has ${maxConnections} live connections; try again later.`);
    }
    this.#set(address, own + 1);
    let isHeld = true;
    return () => {
      if (isHeld) this.#set(address, this.#byAddress.get(address)! - 1);
      isHeld = false;
    };
  }

  #set(address: string, count: number): void {
    this.#total += count - (this.#byAddress.get(address) ?? 0);
    if (count === 0) this.#byAddress.delete(address);
    else this.#byAddress.set(address, count);
  }
}
