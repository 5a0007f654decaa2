/** What one request may ask for; a request beyond any of these is refused before it is executed. */
export interface Limits {
  /** Lexical tokens in the document, comments and commas not counted. */
  readonly maxTokens: number;
  /** Fields inside fields; `{ quotes { totalCount } }` is 2 deep. Introspection is not counted. */
  readonly maxDepth: number;
  /** Renamed fields in an operation, those of a fragment counted each time it is used. */
  readonly maxAliases: number;
  /** Directives on the fields and fragments of an operation, those of a fragment counted each time it is used. */
  readonly maxDirectives: number;
  /** Fields of `Query` asked for at once. */
  readonly maxRootFields: number;
  /** About the number of values that the answer can hold; cost.ts tells how it is counted. */
  readonly maxCost: number;
}

/** Room for a page of 20 articles with 100 quotes each, their speakers, cues and segments; and for introspection. */
export const DEFAULT_LIMITS: Limits = {
  maxTokens: 2_000,
  maxDepth: 15,
  maxAliases: 30,
  maxDirectives: 50,
  maxRootFields: 20,
  maxCost: 150_000,
};
