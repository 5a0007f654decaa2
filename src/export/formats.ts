import { csvFormat } from './csv/csv-format.js';
import type { ExportFormat } from './export-format.js';
import { jsonLinesFormat } from './json-lines/json-lines-format.js';
import { ninjsFormat } from './ninjs/ninjs-format.js';
import { schemaOrgFormat } from './schema-org/schema-org-format.js';
import { webAnnotationFormat } from './web-annotation/web-annotation-format.js';

export const EXPORT_FORMATS = {
  jsonl: jsonLinesFormat,
  csv: csvFormat,
  'web-annotation': webAnnotationFormat,
  'schema-org': schemaOrgFormat,
  ninjs: ninjsFormat,
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportFormatName = keyof typeof EXPORT_FORMATS;

export const EXPORT_FORMAT_NAMES = Object.keys(EXPORT_FORMATS) as ExportFormatName[];

export const isExportFormat = (name: string | null): name is ExportFormatName =>
  name !== null && Object.hasOwn(EXPORT_FORMATS, name);
