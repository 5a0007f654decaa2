/** The text of an operation; the types of its answer and of its variables are known to the compiler alone. */
export interface TypedOperation<Data, Variables> {
  readonly name: string;
  readonly query: string;
  /** Never there: holds the types. */
  readonly types?: (variables: Variables) => Data;
}

/** Sends an operation and gives the data of its answer. */
export type RunOperation<Options> = <Data, Variables>(
  operation: TypedOperation<Data, Variables>,
  variables?: Variables,
  options?: Options,
) => Promise<Data>;
