/** A stretch of tokens with their features and what their labels may be. */
export interface NameExample {
  /** The features of all tokens, one token behind the other: hashes, or rows of weights once they are dealt out. */
  readonly features: Int32Array;
  /** By token: where its features end. */
  readonly ends: Int32Array;
  /** By token: bit l is set where label l may be right; several where the gold does not tell. */
  readonly allowed: Int32Array;
  /** By token, then label: scores that are known before any feature is counted. */
  readonly base?: Float32Array;
}
