export interface ClientOptions {
  /** Of the graph: 'http://localhost:4000/graphql'. Subscriptions are asked for at '/stream' below it. */
  readonly url: string;
  /** By default the `fetch` of the platform. */
  readonly fetch?: typeof fetch;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Sends the ids of operations instead of their texts, for servers that know these (schema/trusted-documents.json).
   * False when left out. An operation of one's own without a `documentId` is sent as text.
   */
  readonly trustedDocuments?: boolean;
  /** How often a request that was refused for coming too soon (status 429) is sent again; 2 when left out. */
  readonly retries?: number;
  /** Waits before a request is sent again; by default a timer. */
  readonly wait?: Wait;
}

/** Resolves after so many milliseconds; rejects with the reason of the signal when that is given first. */
export type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

export interface RequestOptions {
  /** Gives the request up. */
  readonly signal?: AbortSignal;
}
