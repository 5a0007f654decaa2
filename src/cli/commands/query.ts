import { readFile } from 'node:fs/promises';
import { GraphQLError, type GraphQLFormattedError, getOperationAST, graphql, parse } from 'graphql';
import { ANONYMOUS_READER } from '../../access/role.js';
import { QueryError } from '../../corpus/query-error.js';
import type { GraphContext } from '../../graphql/context.js';
import { publicError } from '../../graphql/errors/public-error.js';
import { buildVerbatimSchema } from '../../graphql/schema.js';
import type { Services } from '../../graphql/services.js';
import { lineOf, problemAt } from '../../server/reading/remark.js';
import { servicesOver } from '../../server/services.js';
import { EXIT, type ExitCode, FailureError, UsageError } from '../exit.js';
import { checkInputs, type InputFlags } from '../input/input-flags.js';
import { loadCorpus } from '../load-corpus.js';
import { outputTo } from '../output.js';
import { Reading } from '../reading.js';
import type { Terminal } from '../terminal.js';

export interface QueryOptions extends InputFlags {
  /** A JSON object. */
  readonly variables?: string;
}

type Variables = Readonly<Record<string, unknown>>;

function parseVariables(json: string): Variables {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new UsageError(`--variables is not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError('--variables takes a JSON object, for example \'{"id": "..."}\'');
  }
  return value as Variables;
}

/** `@file` stands for what the file holds. */
async function queryText(argument: string): Promise<string> {
  if (!argument.startsWith('@')) return argument;
  const path = argument.slice(1);
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new FailureError(lineOf(problemAt(path, error)));
  }
}

/** There is nothing to write to or to follow behind files: only queries are asked of them. What is no GraphQL is told of later. */
function refuseOtherThanQuery(source: string): void {
  try {
    const kind = getOperationAST(parse(source))?.operation ?? 'query';
    if (kind === 'query') return;
    throw new UsageError(`a ${kind} needs a running server: 'verbatim serve', then POST /graphql`);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
}

/** What the graph refuses gets the code that it has over HTTP; other errors stay as they are, this being no server. */
const formatted = (error: GraphQLError): GraphQLFormattedError =>
  error.originalError instanceof QueryError ? publicError(error.toJSON(), error) : error.toJSON();

async function answer(source: string, variableValues: Variables, services: Services) {
  const contextValue: GraphContext = { ...services, requestId: 'command-line', viewer: ANONYMOUS_READER };
  const { data, errors } = await graphql({
    schema: buildVerbatimSchema(),
    source,
    variableValues,
    contextValue,
  });
  return { ...(errors && { errors: errors.map(formatted) }), ...(data !== undefined && { data }) };
}

/** Analyses the files, asks their graph and prints the GraphQL response as JSON. */
export async function query(
  question: string,
  files: readonly string[],
  options: QueryOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  checkInputs(files, options);
  const variableValues = parseVariables(options.variables ?? '{}');
  const source = await queryText(question);
  refuseOtherThanQuery(source);
  const reading = new Reading(files, options, terminal, { showProgress: true });
  const result = await answer(source, variableValues, servicesOver(await loadCorpus(reading)));
  await outputTo(terminal.stdout).write(`${JSON.stringify(result, null, 2)}\n`);
  const exit = await reading.finish();
  return result.errors === undefined ? exit : EXIT.FAILURE;
}
