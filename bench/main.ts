import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureAnalysis } from './analysis/measure-analysis.js';
import { measureHardLines } from './analysis/measure-hard-lines.js';
import { measureStages } from './analysis/measure-stages.js';
import { measureThreads, runInChild } from './analysis/measure-threads.js';
import { documents } from './documents.js';
import { measureHttp } from './http/measure-http.js';
import { launchWatched } from './ingest/launch-watched.js';
import { measureIngest } from './ingest/measure-ingest.js';
import { type BenchPlan, FULL_PLAN, QUICK_PLAN } from './plan.js';
import { measureReading } from './reading/measure-reading.js';
import { readingReport } from './reading/reading-report.js';
import {
  analysisReport,
  hardLinesReport,
  httpReport,
  ingestReport,
  serverReport,
  stagesReport,
  threadsReport,
} from './report.js';
import { VOCABULARIES } from './search/vocabulary.js';
import { launchChild } from './server/launch-child.js';
import { measureServers } from './server/measure-servers.js';

const print = (text: string): void => console.log(`${text}\n`);

/** Old space of V8 in MiB: leaves a process of 2 GiB room for the rest. */
const HEAP = 1_536;
const MEMORY_CHILD = fileURLToPath(new URL('./corpus-memory-child.js', import.meta.url));
const SEARCH_CHILD = fileURLToPath(new URL('./search-child.js', import.meta.url));
const PROOF_CHILD = fileURLToPath(new URL('./proof/proof-child.js', import.meta.url));

function benchMemory({ corpus }: BenchPlan): void {
  const flags = ['--expose-gc', `--max-old-space-size=${HEAP}`];
  execFileSync(process.execPath, [...flags, MEMORY_CHILD, `${corpus}`], { stdio: 'inherit' });
}

function benchSearch({ corpus }: BenchPlan): void {
  const flags = ['--expose-gc', `--max-old-space-size=${2 * HEAP}`];
  for (const { name } of VOCABULARIES)
    execFileSync(process.execPath, [...flags, SEARCH_CHILD, `${corpus}`, name], { stdio: 'inherit' });
}

/** In a process of its own, as the corpus of the memory bench is. */
function benchProof({ proof: { articles, rounds } }: BenchPlan): void {
  const flags = [`--max-old-space-size=${HEAP}`];
  execFileSync(process.execPath, [...flags, PROOF_CHILD, `${articles}`, `${rounds}`], { stdio: 'inherit' });
}

function benchAnalysis({ analysis, hardLine }: BenchPlan): void {
  const { origin, articles } = documents(analysis.documents);
  print(analysisReport(origin, measureAnalysis(articles, analysis.budget)));
  print(stagesReport(measureStages(articles.slice(0, analysis.stageDocuments))));
  print(hardLinesReport(hardLine, measureHardLines(hardLine)));
}

async function benchServers({ server }: BenchPlan): Promise<void> {
  const { documents: choice, connections, rounds, milliseconds } = server;
  print(
    `Servers with ${choice.count} articles, ${connections} connections, ${rounds} interleaved rounds of ${milliseconds} ms, medians.\n` +
      'Each runs in a process of its own; its CPU time is user and system together. Ratios are of CPU time.',
  );
  for (const speeds of await measureServers(launchChild, server)) print(serverReport(speeds));
}

async function benchIngest({ ingest }: BenchPlan): Promise<void> {
  const server = await launchWatched(ingest.corpus);
  print(ingestReport(await measureIngest(server, ingest)));
  await server.close();
}

async function benchHttp({ http }: BenchPlan): Promise<void> {
  print(httpReport(http.articles, await measureHttp(http)));
}

async function benchThreads({ threads }: BenchPlan): Promise<void> {
  print(threadsReport(await measureThreads(runInChild, threads)));
}

async function benchReading({ reading }: BenchPlan): Promise<void> {
  print(readingReport(await measureReading(runInChild, reading)));
}

const SECTIONS: Readonly<Record<string, (plan: BenchPlan) => void | Promise<void>>> = {
  memory: benchMemory,
  search: benchSearch,
  proof: benchProof,
  analysis: benchAnalysis,
  threads: benchThreads,
  reading: benchReading,
  servers: benchServers,
  http: benchHttp,
  ingest: benchIngest,
};

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const plan = values.quick ? QUICK_PLAN : FULL_PLAN;
print(`Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown processor'}`);
const names = positionals.length === 0 ? Object.keys(SECTIONS) : positionals;
for (const name of names) {
  const section = SECTIONS[name];
  if (section === undefined)
    throw new Error(`no section '${name}'; there are ${Object.keys(SECTIONS).join(', ')}`);
  await section(plan);
}
