/** The stream of a subscription ended before the server had completed it: the server stopped, or the network failed. */
export class StreamCutError extends Error {
  override readonly name = 'StreamCutError';

  /** @param operation name of the operation */
  constructor(readonly operation: string) {
    super(`${operation}: the stream ended before it was complete; subscribe again`);
  }
}
