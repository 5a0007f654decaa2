import {
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  subscribe,
} from 'graphql';

type Result = IteratorResult<FormattedExecutionResult, undefined>;

const DONE: Result = { value: undefined, done: true };

export interface LiveResultsParts {
  readonly args: ExecutionArgs;
  /** Called when the first result is asked for. @throws GraphQLError when there is no room for another subscription */
  enter(): void;
  /** Called once, at the end, if `enter` let it in. */
  leave(): void;
  /** Called before each result is given. @throws GraphQLError when whoever asked may follow no longer */
  readmit(): unknown;
  /** As clients are told of it. */
  format(result: ExecutionResult): FormattedExecutionResult;
}

/**
 * The results of a subscription, which begins when the first is asked for. What ends it by failing is its last result.
 * Returning it ends it at once, also while it waits.
 */
export class LiveResults implements AsyncIterableIterator<FormattedExecutionResult> {
  readonly #parts: LiveResultsParts;
  #results: AsyncIterator<ExecutionResult> | null = null;
  #hasEntered = false;
  #isEnded = false;
  #failure: unknown = null;

  constructor(parts: LiveResultsParts) {
    this.#parts = parts;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<Result> {
    if (this.#isEnded && this.#failure === null) return DONE;
    try {
      const result = this.#isEnded ? null : await this.#next();
      if (this.#failure !== null) throw this.#takeFailure();
      if (this.#isEnded || result === null) return await this.return();
      await this.#parts.readmit();
      return { value: this.#parts.format(result), done: false };
    } catch (error) {
      await this.return();
      return { value: this.#parts.format({ errors: [asGraphQLError(error)] }), done: false };
    }
  }

  /** Ends it at once, also while it waits; the failure is its last result. */
  fail(failure: unknown): void {
    if (this.#isEnded) return;
    this.#failure = failure;
    void this.return();
  }

  async return(): Promise<Result> {
    this.#isEnded = true;
    if (this.#hasEntered) this.#parts.leave();
    this.#hasEntered = false;
    await this.#results?.return?.();
    return DONE;
  }

  throw(): Promise<Result> {
    return this.return();
  }

  #takeFailure(): unknown {
    const failure = this.#failure;
    this.#failure = null;
    return failure;
  }

  /** Null at the end. */
  async #next(): Promise<ExecutionResult | null> {
    if (this.#results === null) {
      this.#parts.enter();
      this.#hasEntered = true;
      const begun = await subscribe(this.#parts.args);
      this.#results = Symbol.asyncIterator in begun ? begun : only(begun);
      if (this.#isEnded) return null;
    }
    const { value, done } = await this.#results.next();
    return done ? null : value;
  }
}

async function* only(result: ExecutionResult): AsyncGenerator<ExecutionResult, void> {
  yield result;
}

const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError(error instanceof Error ? error.message : String(error), {
        originalError: error as Error,
      });
