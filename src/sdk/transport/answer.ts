import { type GraphQLErrorAnswer, VerbatimError } from '../verbatim-error.js';

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly GraphQLErrorAnswer[];
}

/** Null when the text is no JSON object: a proxy's page of HTML, say. */
function parse<Data>(text: string): Answer<Data> | null {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' ? (answer as Answer<Data> | null) : null;
  } catch {
    return null;
  }
}

/**
 * The data of an answer.
 * @param text of the answer, JSON
 * @param status of the HTTP answer that it came in
 * @throws VerbatimError when it has errors, or is no answer of a GraphQL server
 */
export function dataIn<Data>(operation: string, text: string, status: number): Data {
  const { data, errors = [] } = parse<Data>(text) ?? {};
  if (data != null && errors.length === 0) return data;
  throw new VerbatimError({ operation, status, errors, data });
}
