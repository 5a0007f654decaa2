import type { GraphQLError } from 'graphql';
import { refusal } from '../../graphql/errors/refusal.js';

/** Parameters of a GraphQL request, in a body of JSON as in a URL or a WebSocket's message. */
interface DocumentParameters {
  readonly query?: unknown;
  /** 'sha256:' and the hash of the text (GraphQL over HTTP, appendix "Persisted Documents"). */
  readonly documentId?: unknown;
}

const PREFIX = 'sha256:';

/** Which documents a server answers, and those that it knows by their hash. */
export class Documents {
  /**
   * @param trusted texts by their SHA-256
   * @param trustedOnly whether a text that a client sends is refused
   */
  constructor(
    private readonly trusted: ReadonlyMap<string, string>,
    private readonly trustedOnly: boolean,
  ) {}

  /**
   * The text of the document that a request asks for; undefined when it names none, or none that is a string.
   * @throws GraphQLError when the document is unknown or not trusted, or both are given
   */
  textOf({ query, documentId }: DocumentParameters): string | undefined {
    if (documentId === undefined || documentId === null) return this.#sent(query);
    if (query !== undefined && query !== null)
      throw refusal('BAD_REQUEST', 'A request has either a query or a documentId, not both.');
    if (typeof documentId !== 'string') throw refusal('BAD_REQUEST', 'A documentId is a string.');
    return this.#trusted(documentId);
  }

  #sent(query: unknown): string | undefined {
    if (typeof query !== 'string') return undefined;
    if (this.trustedOnly)
      throw refusal(
        'DOCUMENT_NOT_TRUSTED',
        'This server takes no text of a document: name a trusted one by documentId.',
      );
    return query;
  }

  #trusted(documentId: string): string {
    const hash = documentId.startsWith(PREFIX) ? documentId.slice(PREFIX.length) : null;
    const text = hash === null ? undefined : this.trusted.get(hash);
    if (text === undefined) throw this.#unknown(documentId);
    return text;
  }

  #unknown(documentId: string): GraphQLError {
    if (!documentId.startsWith(PREFIX))
      return refusal('BAD_REQUEST', `A documentId begins with "${PREFIX}"; no other ids are known.`);
    return this.trustedOnly
      ? refusal('DOCUMENT_NOT_TRUSTED', 'No trusted document has this documentId.')
      : refusal('PERSISTED_QUERY_NOT_FOUND', 'No document has this documentId: send the text as query.');
  }
}
