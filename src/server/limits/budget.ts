import type { GraphQLError } from 'graphql';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { overload } from './overload.js';

/** Seconds. A window begins with the first request of a caller. */
const WINDOW = 60;

interface Budgeted {
  /** In the headers: 'requests'. */
  readonly name: string;
  /** Points in a window. */
  readonly quota: number;
}

/** Points that each caller may spend in a minute. */
export class Budget {
  readonly policy: string;
  readonly #limiter: RateLimiterMemory;

  constructor(private readonly of: Budgeted) {
    this.policy = `"${of.name}";q=${of.quota};w=${WINDOW}`;
    this.#limiter = new RateLimiterMemory({ points: of.quota, duration: WINDOW });
  }

  /**
   * @returns what is left, as an item of the header RateLimit
   * @throws GraphQLError RATE_LIMITED; the points are not taken then
   */
  async take(caller: string, points: number): Promise<string> {
    try {
      return this.#told(await this.#limiter.consume(caller, points));
    } catch (state) {
      if (!(state instanceof RateLimiterRes)) throw state;
      await this.#limiter.reward(caller, points);
      throw this.#refusal(state);
    }
  }

  #told({ remainingPoints, msBeforeNext }: RateLimiterRes): string {
    return `"${this.of.name}";r=${remainingPoints};t=${Math.ceil(msBeforeNext / 1000)}`;
  }

  #refusal(state: RateLimiterRes): GraphQLError {
    const { name, quota } = this.of;
    const retryAfter = Math.max(1, Math.ceil(state.msBeforeNext / 1000));
    const message = `More than ${quota} ${name} in a minute. Ask again in ${retryAfter} s.`;
    const headers = { 'ratelimit-policy': this.policy, ratelimit: this.#told(state) };
    return overload('RATE_LIMITED', { message, retryAfter, headers });
  }
}
