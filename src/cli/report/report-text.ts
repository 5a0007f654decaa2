import { counted } from '../words.js';
import type { CodeCount, ReportView } from './report.js';

/** Places that are named with each code. */
const MOST_PLACES = 3;

const figure = (count: number): string => count.toLocaleString('en-GB');

function codeLine({ code, count, examples }: CodeCount<string>): string {
  const places = examples.slice(0, MOST_PLACES).map(({ location }) => location);
  const more = count > places.length ? ', ...' : '';
  return `    ${figure(count)} ${code}: ${places.join(', ')}${more}`;
}

function section(heading: string, codes: readonly CodeCount<string>[]): readonly string[] {
  return codes.length === 0 ? [] : [`  ${heading}`, ...codes.map(codeLine)];
}

function formatsOf({ formats }: ReportView): string {
  const named = formats.map(({ format, articles }) => `${figure(articles)} ${format}`);
  return named.length === 0 ? '' : ` (${named.join(', ')})`;
}

/** For people: what was read, and what was not and why, by code, with the first places of each. */
export function reportText(report: ReportView): string {
  const { articles, documents, problems, leftOut, diagnostics } = report;
  const remarks = diagnostics.map(({ code, count }) => `    ${figure(count)} ${code}`);
  const lines = [
    `verbatim: read ${counted(articles, 'article')} from ${counted(documents, 'document')}${formatsOf(report)}`,
    ...section('not read, as something was wrong:', problems),
    ...section('left out:', leftOut),
    ...(remarks.length === 0 ? [] : ['  remarks on what was read:', ...remarks]),
  ];
  return lines.join('\n');
}
