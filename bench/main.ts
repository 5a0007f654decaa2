import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureAnalysis } from './analysis/measure-analysis.js';
import { measureHardLines } from './analysis/measure-hard-lines.js';
import { measureStages } from './analysis/measure-stages.js';
import { corpusMemoryLines, measureCorpusMemory } from './corpus-memory.js';
import { documents } from './documents.js';
import { type BenchPlan, FULL_PLAN, QUICK_PLAN } from './plan.js';
import { analysisReport, hardLinesReport, serverReport, stagesReport } from './report.js';
import { launchChild } from './server/launch-child.js';
import { measureServers } from './server/measure-servers.js';

const print = (text: string): void => console.log(`${text}\n`);

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

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const plan = values.quick ? QUICK_PLAN : FULL_PLAN;
print(`Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown processor'}`);
print(corpusMemoryLines(measureCorpusMemory(plan.corpus)).join('\n'));
benchAnalysis(plan);
await benchServers(plan);
