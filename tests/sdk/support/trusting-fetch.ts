import { readFileSync } from 'node:fs';

/** The documents that codegen wrote down, by their hash. */
export const trustedDocuments = (): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(new URL('../../../schema/trusted-documents.json', import.meta.url), 'utf8'));

/** Stands before a server and puts the text of a document in the place of its id, as a server does that knows it. */
export function trustingFetch() {
  const documents = trustedDocuments();
  const post = globalThis.fetch;
  const bodies: Record<string, unknown>[] = [];
  const send: typeof fetch = (input, init) => {
    const body = JSON.parse(String(init?.body)) as Record<string, unknown>;
    bodies.push(body);
    const { documentId, ...rest } = body;
    const query = rest.query ?? documents[String(documentId).replace('sha256:', '')];
    return post(input, { ...init, body: JSON.stringify({ ...rest, query }) });
  };
  return { fetch: send, bodies };
}
