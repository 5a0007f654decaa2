/** The text of an operation; the types of its answer and of its variables are known to the compiler alone. */
export interface TypedOperation<Data, Variables> {
  readonly name: string;
  readonly query: string;
  /** 'sha256:' and the hash of `query`: names it to servers that know it. */
  readonly documentId?: string;
  /** Never there: holds the types. */
  readonly types?: (variables: Variables) => Data;
}

/** What a list tells of the page that was asked for. */
export interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Sends an operation and gives the data of its answer. */
export type RunOperation<Options> = <Data, Variables>(
  operation: TypedOperation<Data, Variables>,
  variables?: Variables,
  options?: Options,
) => Promise<Data>;

/** How operations are carried out. */
export interface Transport<Options> {
  readonly run: RunOperation<Options>;
  /** Gives the data of each event, until the server has no more or the caller stops asking. */
  subscribe<Data, Variables>(
    operation: TypedOperation<Data, Variables>,
    variables?: Variables,
    options?: Options,
  ): AsyncGenerator<Data, void>;
  /**
   * Gives one page of a list after another, from `variables.after` on; each is asked for when the one before is done with.
   * @param pageOf finds the list in an answer; none there are no pages
   */
  pages<Data, Variables, ListPage extends Page>(
    operation: TypedOperation<Data, Variables>,
    pageOf: (data: Data) => ListPage | null | undefined,
    variables?: Variables,
    options?: Options,
  ): AsyncGenerator<ListPage, void>;
}
