import { launchWatched } from '../ingest/launch-watched.js';
import { median } from '../measure/median.js';
import { ask } from '../server/ask.js';
import { launchChild } from '../server/launch-child.js';
import { applyLoad } from '../server/load.js';
import { apiQuestions } from './api-questions.js';

export interface HttpPlan {
  readonly articles: number;
  readonly connections: number;
  readonly rounds: number;
  /** Of load for each question in a round. */
  readonly milliseconds: number;
}

/** Processor time of the server's process for one request, in milliseconds. */
export interface HttpSpeed {
  readonly name: string;
  readonly bytes: number;
  readonly verbatim: number;
  /** Of a server that sends the same bytes from memory. */
  readonly limit: number;
}

interface Measured {
  readonly url: string;
  cpuMicroseconds(): Promise<number>;
}

/** Search, verification and a filtered page over HTTP, each in turn with a server that sends the stored answer. */
export async function measureHttp(plan: HttpPlan): Promise<readonly HttpSpeed[]> {
  const watched = await launchWatched(plan.articles);
  const verbatim: Measured = { ...watched, url: `${watched.origin}/graphql` };
  const questions = apiQuestions();
  const answers: string[] = [];
  for (const question of questions) answers.push(await ask(verbatim.url, question));
  const limit = await launchChild('limit', { documents: { from: 'SAMPLES', count: 0 }, answers });
  try {
    const speeds: HttpSpeed[] = [];
    for (const [index, question] of questions.entries()) {
      const cost = async (server: Measured): Promise<number> => {
        const before = await server.cpuMicroseconds();
        const load = { url: server.url, question, index, connections: plan.connections };
        const answered = await applyLoad(load, plan.milliseconds);
        return ((await server.cpuMicroseconds()) - before) / answered / 1000;
      };
      const [ours, theirs]: [number[], number[]] = [[], []];
      for (let round = 0; round < plan.rounds; round++) {
        ours.push(await cost(verbatim));
        theirs.push(await cost(limit));
      }
      const bytes = Buffer.byteLength(answers[index]!);
      speeds.push({ name: question.name, bytes, verbatim: median(ours), limit: median(theirs) });
    }
    return speeds;
  } finally {
    await Promise.all([watched.close(), limit.close()]);
  }
}
