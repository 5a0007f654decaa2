import { Agent, type RequestOptions, request } from 'node:http';
import { bodyOf } from './ask.js';
import type { Question } from './questions.js';

export interface Load {
  readonly url: string;
  readonly question: Question;
  /** Which of the questions it is; told to the server in a header, for the one that does not read bodies. */
  readonly index: number;
  /** Kept busy at the same time. */
  readonly connections: number;
}

function send(options: RequestOptions, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(options, (response) => {
      if (response.statusCode !== 200) reject(new Error(`status ${response.statusCode} under load`));
      response.on('end', resolve).on('error', reject).resume();
    });
    sent.on('error', reject).end(body);
  });
}

/** @returns requests answered in the time */
export async function applyLoad(
  { url, question, index, connections }: Load,
  milliseconds: number,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port, pathname } = new URL(url);
  const body = bodyOf(question);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-question': index,
  };
  const options = { agent, hostname, port, path: pathname, method: 'POST', headers };
  const end = performance.now() + milliseconds;
  let answered = 0;
  const client = async () => {
    while (performance.now() < end) {
      await send(options, body);
      answered += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, client));
  } finally {
    agent.destroy();
  }
  return answered;
}
