import { Argument, Command, Option } from 'commander';
import { ROLES } from '../access/role.js';
import { EXPORT_FORMAT_NAMES } from '../export/formats.js';
import { SETTINGS } from '../server/configuration/settings.js';
import { hasColours } from './colours.js';
import type { AnalyseOptions } from './commands/analyse.js';
import type { EvalOptions } from './commands/eval.js';
import type { ExportOptions } from './commands/export.js';
import type { CreateOptions } from './commands/keys.js';
import type { QueryOptions } from './commands/query.js';
import { addCorrections } from './corrections/add-corrections.js';
import type { ExitCode } from './exit.js';
import { EVAL_FORMATS } from './formats/eval/eval-format-names.js';
import { FORMAT_NAMES } from './formats/formats.js';
import { addInputFlags, addInputOptions } from './input/input-flags.js';
import { packageVersion } from './package-files.js';
import { SERVE_SETTINGS } from './serve-settings.js';
import { settingOption } from './setting-option.js';
import type { Terminal } from './terminal.js';

type Finish = (code: ExitCode) => void;

const FILES =
  'files, folders at any depth, quoted patterns of paths, - for standard input, addresses with --fetch';

const GOLD = 'annotated articles (.jsonl, .jsonl.gz; folders at any depth), - for standard input';

const EXAMPLES = `
Examples:
  verbatim serve                                   the sample articles on http://localhost:4000/graphql
  verbatim analyse article.txt                     who says what, for people to read
  cat batch.jsonl | verbatim analyse - --format jsonl
  verbatim query '{ quotes { edges { node { text speaker { name } } } } }' news/
  verbatim export --format csv news/ > quotes.csv
  verbatim eval gold.jsonl --kind speech --errors 5

Plain text is one article; JSON Lines ({"id", "text"}) hold one a line.
Exit codes: 0 done, 1 something failed, 2 called wrongly.`;

/** Output goes to the terminal that was handed in, and errors are thrown instead of ending the process. */
function baseProgram({ stdout, stderr, environment }: Terminal): Command {
  return new Command('verbatim')
    .description('Reads news articles and tells who said what.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError("Try 'verbatim --help'.")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      getOutHelpWidth: () => stdout.columns || 80,
      getErrHelpWidth: () => stderr.columns || 80,
      getOutHasColors: () => hasColours(stdout, environment),
      getErrHasColors: () => hasColours(stderr, environment),
    });
}

const collect = (value: string, values: readonly string[] = []): readonly string[] => [...values, value];

function addServe(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program
    .command('serve')
    .description('serve articles over GraphQL; without FILES the sample articles')
    .argument('[files...]', FILES)
    .action(async (files: string[], flags) => {
      const { serve } = await import('./commands/serve.js');
      finish(await serve(files, flags, terminal));
    });
  for (const setting of Object.values(SERVE_SETTINGS)) command.addOption(settingOption(setting));
  command.option('--watch <folder>', 'take in what comes into this folder; may be given again', collect);
  addInputFlags(command);
}

function addAnalyse(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program
    .command('analyse')
    .description('print the quotes of each article and who speaks')
    .argument('[files...]', FILES)
    .addOption(
      new Option(
        '-f, --format <format>',
        'text to read, json with everything, jsonl with one line an article',
      )
        .choices(FORMAT_NAMES)
        .default('text'),
    )
    .action(async (files: string[], options: AnalyseOptions) => {
      const { analyse } = await import('./commands/analyse.js');
      finish(await analyse(files, options, terminal));
    });
  addInputOptions(command);
}

function addQuery(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program
    .command('query')
    .description('ask the graph of the articles a GraphQL question and print the answer as JSON')
    .addArgument(new Argument('<graphql>', 'the question, or @FILE that holds it'))
    .argument('[files...]', FILES)
    .option('-v, --variables <json>', 'variables of the question, a JSON object')
    .action(async (question: string, files: string[], options: QueryOptions) => {
      const { query } = await import('./commands/query.js');
      finish(await query(question, files, options, terminal));
    });
  addInputOptions(command);
}

function addExport(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program
    .command('export')
    .description('print the quotes of all articles in a format that other programs read')
    .argument('[files...]', FILES)
    .addOption(
      new Option(
        '-f, --format <format>',
        'jsonl a line an article; csv a line a quote; W3C Web Annotation; schema.org JSON-LD; IPTC ninjs 3.1',
      )
        .choices(EXPORT_FORMAT_NAMES)
        .makeOptionMandatory(),
    )
    .action(async (files: string[], options: ExportOptions) => {
      const { exportFiles } = await import('./commands/export.js');
      finish(await exportFiles(files, options, terminal));
    });
  addInputOptions(command);
}

function addEval(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('eval')
    .description('measure quotes, speakers and names on annotated articles and show the worst errors')
    .argument('<gold...>', GOLD)
    .option('-k, --kind <kind>', 'count gold quotes of this kind only, such as speech')
    .option('-a, --against <file>', 'compare with a run that --save wrote: what was gained, what was lost')
    .option('-s, --save <file>', 'write what became of every gold item, to compare a later run with')
    .option('-e, --errors <count>', 'errors to show of each kind', '10')
    .addOption(
      new Option('-f, --format <format>', 'text to read, json with everything')
        .choices(EVAL_FORMATS)
        .default('text'),
    )
    .action(async (gold: string[], options: EvalOptions) => {
      const { evaluate } = await import('./commands/eval.js');
      finish(await evaluate(gold, options, terminal));
    });
}

function addKeys(program: Command, terminal: Terminal, finish: Finish): void {
  const keys = program.command('keys').description('make, list and revoke the keys of a server');
  keys
    .command('create')
    .description('make a key and print it, this once')
    .requiredOption('-n, --name <name>', 'who it is for; records of what was written show it')
    .addOption(
      new Option('-r, --role <role>', `one of ${ROLES.join(', ')}; may be given again`)
        .argParser(collect)
        .makeOptionMandatory(),
    )
    .addOption(settingOption(SETTINGS.keys))
    .action(async (options: CreateOptions) => {
      const { createKey } = await import('./commands/keys.js');
      finish(await createKey(options, terminal));
    });
  keys
    .command('list')
    .description('print names, roles and dates of all keys')
    .addOption(settingOption(SETTINGS.keys))
    .action(async (options) => {
      const { listKeys } = await import('./commands/keys.js');
      finish(await listKeys(options, terminal));
    });
  keys
    .command('revoke')
    .description('make a key good for nothing, from the next request on')
    .argument('<name>', 'as given when it was made')
    .addOption(settingOption(SETTINGS.keys))
    .action(async (name: string, options) => {
      const { revokeKey } = await import('./commands/keys.js');
      finish(await revokeKey(name, options, terminal));
    });
}

/**
 * The commands, their arguments and options. Each is loaded when it is called: all of them together take a second.
 * @param finish is told the exit code of the command that ran
 */
export function buildProgram(terminal: Terminal, finish: Finish): Command {
  const program = baseProgram(terminal);
  addServe(program, terminal, finish);
  addAnalyse(program, terminal, finish);
  addQuery(program, terminal, finish);
  addExport(program, terminal, finish);
  addEval(program, terminal, finish);
  addKeys(program, terminal, finish);
  addCorrections(program, terminal, finish);
  return program;
}
