import type { CorrectionStatus, CorrectionsQuery, VerbatimClient } from '../../sdk/index.js';
import { linesOf } from '../corrections/lines-of.js';
import { sendLines } from '../corrections/send-lines.js';
import { EXIT, type ExitCode } from '../exit.js';
import { outputTo } from '../output.js';
import { type ServerFlags, withServer } from '../server-client.js';
import type { Terminal } from '../terminal.js';
import { counted } from '../words.js';

type Correction = CorrectionsQuery['corrections']['edges'][number]['node'];

export interface ListOptions extends ServerFlags {
  readonly status?: CorrectionStatus;
}

/** Corrections asked for at once. */
const PAGE = 50;

async function* every(client: VerbatimClient, status?: CorrectionStatus): AsyncGenerator<Correction> {
  const filter = status === undefined ? null : { status: { eq: status } };
  for await (const { edges } of client.pages.corrections({ filter, first: PAGE }))
    for (const { node } of edges) yield node;
}

const print =
  (toLine: (correction: Correction) => string, options: ListOptions, { stdout }: Terminal) =>
  async (client: VerbatimClient): Promise<ExitCode> => {
    const output = outputTo(stdout);
    for await (const correction of every(client, options.status))
      await output.write(`${toLine(correction)}\n`);
    return EXIT.OK;
  };

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What it was and what it is: the words of a quote, or who. */
function subjectOf({ before, after }: Correction): string {
  const words = (before ?? after)?.segments?.map(({ text }) => text).join(' … ');
  const who = [before?.speaker?.name, after?.wikidataId ?? after?.speaker?.name].filter(Boolean).join(' > ');
  return [words && `“${words}”`, who].filter(Boolean).join(' ');
}

const summaryOf = (correction: Correction): string =>
  [
    correction.at,
    correction.by,
    correction.action,
    correction.status,
    subjectOf(correction),
    correction.why,
    correction.id,
  ]
    .map(inOneLine)
    .join('\t');

/** A line a correction, newest first: when, who, what it does, whether it holds, what it is about, why, its id; tabs between. */
export const listCorrections = (options: ListOptions, terminal: Terminal): Promise<ExitCode> =>
  withServer(options, terminal, print(summaryOf, options, terminal));

/** A line of JSON a correction, as `importCorrections` takes it; undone ones too. */
export const exportCorrections = (options: ServerFlags, terminal: Terminal): Promise<ExitCode> =>
  withServer(
    options,
    terminal,
    print(({ line }) => line, options, terminal),
  );

/** Takes in the lines of files. What cannot be taken is told on stderr with its place, and stops no other line. */
export const importCorrections = (
  files: readonly string[],
  options: ServerFlags,
  terminal: Terminal,
): Promise<ExitCode> =>
  withServer(options, terminal, async (client) => {
    const { added, undone, unchanged, problems } = await sendLines(client, linesOf(files, terminal));
    for (const problem of problems) terminal.stderr.write(`verbatim: ${problem}\n`);
    const counts = `${added} added, ${undone} undone, ${unchanged} unchanged, ${counted(problems.length, 'problem')}\n`;
    await outputTo(terminal.stdout).write(counts);
    return problems.length > 0 ? EXIT.FAILURE : EXIT.OK;
  });
