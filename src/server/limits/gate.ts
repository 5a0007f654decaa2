import type { Allowance } from '../../graphql/limits/allowance.js';
import type { ServerConfiguration } from '../configuration/configuration.js';
import { Budget } from './budget.js';
import { overload } from './overload.js';

type GateLimits = Pick<ServerConfiguration, 'requestsPerMinute' | 'costPerMinute' | 'requestsAtOnce'>;

/** A request that was let in. */
export interface Pass extends Allowance {
  /** For the headers RateLimit-Policy and RateLimit; null where nothing is limited. */
  headers(): { readonly policy: string; readonly limit: string } | null;
  /** To be called once, when the answer has gone. */
  leave(): void;
}

const budgetOf = (name: string, quota: number): Budget | null =>
  quota === 0 ? null : new Budget({ name, quota });

/** Counts what each caller asks for: requests and cost in a minute, and requests at once. */
export class Gate {
  readonly #requests: Budget | null;
  readonly #cost: Budget | null;
  readonly #inside = new Map<string, number>();

  constructor(private readonly limits: GateLimits) {
    this.#requests = budgetOf('requests', limits.requestsPerMinute);
    this.#cost = budgetOf('cost', limits.costPerMinute);
  }

  /**
   * Counts a request that is not let in for another reason.
   * @returns what is left, where requests are limited
   * @throws GraphQLError RATE_LIMITED
   */
  async count(caller: string): Promise<string | null> {
    return (await this.#requests?.take(caller, 1)) ?? null;
  }

  /** @throws GraphQLError RATE_LIMITED or TOO_BUSY */
  async enter(caller: string): Promise<Pass> {
    const requests = await this.count(caller);
    const told = requests === null ? [] : [requests];
    this.#goIn(caller);
    return {
      spend: async (cost) => {
        const state = await this.#cost?.take(caller, cost);
        if (state) told.push(state);
      },
      headers: () => (told.length === 0 ? null : { policy: this.#policy(), limit: told.join(', ') }),
      leave: () => this.#goOut(caller),
    };
  }

  #policy(): string {
    return [this.#requests, this.#cost].flatMap((budget) => budget?.policy ?? []).join(', ');
  }

  #goIn(caller: string): void {
    const { requestsAtOnce } = this.limits;
    const inside = this.#inside.get(caller) ?? 0;
    if (requestsAtOnce > 0 && inside >= requestsAtOnce)
      throw overload('TOO_BUSY', {
        message: `${inside} requests of yours are under way: wait for one of them.`,
        retryAfter: 1,
      });
    this.#inside.set(caller, inside + 1);
  }

  #goOut(caller: string): void {
    const inside = this.#inside.get(caller) ?? 0;
    if (inside > 1) this.#inside.set(caller, inside - 1);
    else this.#inside.delete(caller);
  }
}
