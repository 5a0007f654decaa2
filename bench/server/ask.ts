import type { Question } from './questions.js';

export const bodyOf = ({ query, variables }: Question): string => JSON.stringify({ query, variables });

/**
 * Asks once and gives the body of the answer.
 * @throws Error when the status is not 200 or the answer carries errors
 */
export async function ask(url: string, question: Question): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: bodyOf(question),
  });
  const body = await response.text();
  if (response.status !== 200 || body.includes('"errors":[')) {
    throw new Error(`${question.name}: ${url} answers ${response.status} ${body.slice(0, 500)}`);
  }
  return body;
}
