import type { AnalysisSpeed } from './analysis/measure-analysis.js';
import type { HardLine } from './analysis/measure-hard-lines.js';
import type { Stage } from './analysis/measure-stages.js';
import type { ThreadSpeeds } from './analysis/measure-threads.js';
import type { AnalyseRun } from './analysis/run-analyse.js';
import type { HttpSpeed } from './http/measure-http.js';
import type { IngestSpeed } from './ingest/measure-ingest.js';
import type { QuestionSpeeds } from './server/measure-servers.js';
import { VARIANT_NAMES, VARIANTS } from './server/variant.js';
import { figure, table } from './table.js';

const percent = (share: number): string => `${figure(share * 100, share < 0.1 ? 1 : 0)} %`;

export function analysisReport(origin: string, speed: AnalysisSpeed): string {
  const { articles, quotes, articlesPerSecond, megabytesPerSecond, slowest } = speed;
  return [
    `Analysis of ${origin}`,
    `  ${figure(articles)} articles, ${figure(quotes)} quotes`,
    `  ${figure(articlesPerSecond)} articles/s, ${figure(megabytesPerSecond, 2)} MB/s of processor time, one core`,
    `  slowest: ${figure(slowest.milliseconds)} ms for ${figure(slowest.letters)} letters, ${slowest.name}`,
  ].join('\n');
}

export function threadsReport({ origin, one, all, cores }: ThreadSpeeds): string {
  const speedOf = ({ articles, seconds }: AnalyseRun) => articles / seconds;
  const row = (name: string, run: AnalyseRun) => [
    name,
    figure(speedOf(run)),
    figure(speedOf(run) / speedOf(one), 2),
    figure(run.cpuSeconds / run.seconds, 2),
    ...run.peaks.map((bytes) => figure(bytes / 2 ** 20)),
  ];
  return [
    `analyse --format jsonl ${origin}: ${figure(one.articles)} articles, read, analysed and printed.`,
    'By the clock: where fewer cores were used than there are, other programs had them.',
    table(
      ['threads', 'articles/s', 'times one', 'cores used', 'MiB at most, 1st half', '2nd half'],
      [row('one', one), row(`${cores} workers`, all)],
    ),
  ].join('\n');
}

export const stagesReport = (shares: Readonly<Record<Stage, number>>): string =>
  table(
    ['stage', 'share of the time'],
    Object.entries(shares).map(([stage, share]) => [stage, percent(share)]),
  );

export const hardLinesReport = (letters: number, lines: readonly HardLine[]): string =>
  table(
    [`one line of ${figure(letters)} letters`, 'ms'],
    lines.map(({ name, milliseconds }) => [name, figure(milliseconds)]),
  );

export function serverReport({ question, bytes, speeds }: QuestionSpeeds): string {
  const { limit, ordinary } = speeds;
  const rows = VARIANTS.map((variant) => {
    const { requestsPerSecond, cpuMicroseconds } = speeds[variant];
    return [
      VARIANT_NAMES[variant],
      figure(requestsPerSecond),
      figure(cpuMicroseconds),
      percent(limit.cpuMicroseconds / cpuMicroseconds),
      figure(ordinary.cpuMicroseconds / cpuMicroseconds, 2),
    ];
  });
  const header = ['server', 'requests/s', 'CPU us/request', 'of the limit', 'times ordinary'];
  return `${question.name}, ${figure(bytes / 1000, 1)} kB\n${table(header, rows)}`;
}

export function httpReport(articles: number, speeds: readonly HttpSpeed[]): string {
  const rows = speeds.map(({ name, bytes, verbatim, limit }) => [
    name,
    figure(bytes / 1000, 1),
    figure(verbatim, 2),
    figure(limit, 2),
    percent(limit / verbatim),
  ]);
  const header = ['over HTTP', 'kB', 'CPU ms/request', 'stored bytes', 'of their speed'];
  return `Search and proof by a server with ${figure(articles)} articles\n${table(header, rows)}`;
}

export function ingestReport({ corpus, taken, perSecond, delays }: IngestSpeed): string {
  const rows = delays.map(([what, { median, p99, longest, longestCollection, longestTurn }]) => [
    what,
    ...[median, p99, longest, longestCollection].map((milliseconds) => figure(milliseconds, 1)),
    longestTurn === null ? '-' : figure(longestTurn, 1),
  ]);
  const header = [
    'while pages are read and',
    'delay ms, median',
    'p99',
    'longest',
    'longest collection',
    'CPU ms of the longest turn',
  ];
  return [
    `POST /ingest to a server with ${figure(corpus)} articles: ${figure(taken)} documents, ${figure(perSecond)} a second.`,
    'How long the event loop let others wait; by the clock, so other programs count, but for the last column.',
    table(header, rows),
  ].join('\n');
}
