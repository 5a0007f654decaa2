import { isDeepStrictEqual } from 'node:util';
import type { DocumentChoice } from '../documents.js';
import { median } from '../measure/median.js';
import { ask } from './ask.js';
import { chooseQuestions } from './choose-questions.js';
import { applyLoad, type Load } from './load.js';
import type { Question } from './questions.js';
import { type Launch, type LaunchedVariant, VARIANTS, type Variant } from './variant.js';

export interface ServerPlan {
  /** Articles that the servers hold. */
  readonly documents: DocumentChoice;
  readonly connections: number;
  readonly rounds: number;
  /** Of load for each server and question in a round. */
  readonly milliseconds: number;
}

/** Medians over the rounds. */
interface ServerSpeed {
  readonly requestsPerSecond: number;
  /** User and system time of the server's process. */
  readonly cpuMicroseconds: number;
}

export interface QuestionSpeeds {
  readonly question: Question;
  /** Bytes of the answer. */
  readonly bytes: number;
  readonly speeds: Readonly<Record<Variant, ServerSpeed>>;
}

type Servers = Readonly<Record<Variant, LaunchedVariant>>;

/** One stretch of load on one server. */
async function measureOnce(server: LaunchedVariant, load: Load, milliseconds: number): Promise<ServerSpeed> {
  const [start, startCpu] = [performance.now(), await server.cpuMicroseconds()];
  const answered = await applyLoad(load, milliseconds);
  const cpu = (await server.cpuMicroseconds()) - startCpu;
  const seconds = (performance.now() - start) / 1000;
  return { requestsPerSecond: answered / seconds, cpuMicroseconds: cpu / answered };
}

const medianOf = (samples: readonly ServerSpeed[]): ServerSpeed => ({
  requestsPerSecond: median(samples.map(({ requestsPerSecond }) => requestsPerSecond)),
  cpuMicroseconds: median(samples.map(({ cpuMicroseconds }) => cpuMicroseconds)),
});

/** The servers take turns, so that what the machine does meanwhile slows all of them alike. */
async function measureQuestion(
  servers: Servers,
  question: Question,
  index: number,
  { connections, rounds, milliseconds }: ServerPlan,
): Promise<Record<Variant, ServerSpeed>> {
  const samples: Record<Variant, ServerSpeed[]> = { limit: [], verbatim: [], ordinary: [] };
  const load = (variant: Variant): Load => ({ url: servers[variant].url, question, index, connections });
  for (const variant of VARIANTS) await applyLoad(load(variant), milliseconds);
  for (let round = 0; round < rounds; round++) {
    for (const variant of VARIANTS) {
      samples[variant].push(await measureOnce(servers[variant], load(variant), milliseconds));
    }
  }
  const { limit, verbatim, ordinary } = samples;
  return { limit: medianOf(limit), verbatim: medianOf(verbatim), ordinary: medianOf(ordinary) };
}

async function refuseDifferentAnswers(
  servers: Servers,
  questions: readonly Question[],
  answers: readonly string[],
) {
  for (const [index, question] of questions.entries()) {
    const ordinary = await ask(servers.ordinary.url, question);
    if (!isDeepStrictEqual(JSON.parse(ordinary), JSON.parse(answers[index]!))) {
      throw new Error(`${question.name}: the servers differ in their answers, so their speeds say nothing`);
    }
  }
}

async function measureAll(
  servers: Servers,
  questions: readonly Question[],
  answers: readonly string[],
  plan: ServerPlan,
) {
  await refuseDifferentAnswers(servers, questions, answers);
  const results: QuestionSpeeds[] = [];
  for (const [index, question] of questions.entries()) {
    const speeds = await measureQuestion(servers, question, index, plan);
    results.push({ question, bytes: Buffer.byteLength(answers[index]!), speeds });
  }
  return results;
}

/** Asks three servers that hold the same articles the same three questions. */
export async function measureServers(launch: Launch, plan: ServerPlan): Promise<readonly QuestionSpeeds[]> {
  const { documents } = plan;
  const started = await Promise.all([
    launch('verbatim', { documents, answers: [] }),
    launch('ordinary', { documents, answers: [] }),
  ]);
  const [verbatim, ordinary] = started;
  try {
    const questions = await chooseQuestions(verbatim.url);
    const answers: string[] = [];
    for (const question of questions) answers.push(await ask(verbatim.url, question));
    const limit = await launch('limit', { documents, answers });
    try {
      return await measureAll({ limit, verbatim, ordinary }, questions, answers, plan);
    } finally {
      await limit.close();
    }
  } finally {
    await Promise.all(started.map((server) => server.close()));
  }
}
