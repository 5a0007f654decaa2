import { figure, table } from '../table.js';
import type { ReadingSpeed } from './measure-reading.js';

export function readingReport({ formats, files, folder }: ReadingSpeed): string {
  const { articles, seconds, cpuSeconds, peaks } = folder;
  const [first, second] = peaks.map((bytes) => figure(bytes / 2 ** 20));
  return [
    'Reading alone, made-up articles of 400 words, by processor time of one core',
    table(
      ['format', 'documents', 'documents/s', 'articles/s', 'MB/s'],
      formats.map(({ format, documents, documentsPerSecond, articlesPerSecond, megabytesPerSecond }) => [
        format,
        figure(documents),
        figure(documentsPerSecond),
        figure(articlesPerSecond),
        figure(megabytesPerSecond, 1),
      ]),
    ),
    `A folder of ${figure(files)} mixed files, read, analysed and printed on all cores: ${figure(articles)} articles,`,
    `  ${figure(articles / seconds)} a second by the clock, ${figure(cpuSeconds / seconds, 2)} cores used, at most ${first} MiB in the first half, ${second} MiB in the second`,
  ].join('\n');
}
