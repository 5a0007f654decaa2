import type { ArticleFilter } from '../../../corpus/query.js';
import type { ExportFormat } from '../../../export/export-format.js';
import { EXPORT_FORMAT_NAMES, EXPORT_FORMATS, isExportFormat } from '../../../export/formats.js';
import { badArgument } from '../../../graphql/errors/argument-error.js';

export interface ExportRequest {
  readonly format: ExportFormat;
  /** Id of the only article to export; null for all that pass the filter. */
  readonly article: string | null;
  readonly filter: ArticleFilter;
}

/** Those of dates are called as in `ArticleFilter`. */
const PARAMETERS = ['format', 'article', 'publishedAt.gte', 'publishedAt.lt'] as const;

type Parameters = { readonly [Name in (typeof PARAMETERS)[number]]?: string };

const isParameter = (name: string): boolean => (PARAMETERS as readonly string[]).includes(name);

function parametersOf(query: Readonly<Record<string, unknown>>): Parameters {
  for (const [name, value] of Object.entries(query)) {
    if (!isParameter(name)) {
      const message = `There is no parameter "${name}"; an export takes ${PARAMETERS.join(', ')}.`;
      throw badArgument(name, 'BAD_PARAMETER', message);
    }
    if (typeof value !== 'string')
      throw badArgument(name, 'BAD_PARAMETER', `"${name}" is given more than once.`);
  }
  return query as Parameters;
}

function formatOf(name: string | null): ExportFormat {
  if (isExportFormat(name)) return EXPORT_FORMATS[name];
  const given = name === null ? 'none was given' : `not "${name}"`;
  throw badArgument(
    'format',
    'BAD_FORMAT',
    `"format" takes one of ${EXPORT_FORMAT_NAMES.join(', ')}; ${given}.`,
  );
}

/**
 * @param query as the server has parsed it
 * @throws GraphQLError when a parameter is unknown, has a value that it does not take, or cannot apply
 */
export function exportRequestOf(query: Readonly<Record<string, unknown>>): ExportRequest {
  const { format = null, article = null, 'publishedAt.gte': gte, 'publishedAt.lt': lt } = parametersOf(query);
  if (article !== null && (gte ?? lt) !== undefined) {
    throw badArgument(
      'article',
      'BAD_PARAMETER',
      '"article" names one article: dates cannot choose among it.',
    );
  }
  return {
    format: formatOf(format),
    article,
    filter: { publishedAt: { gte: gte ?? null, lt: lt ?? null } },
  };
}
