import type { ChangeKind } from '../../../evaluation/compare/change.js';
import type { ErrorKind } from '../../../evaluation/errors/evaluation-error.js';
import type { Finding, FindingGroup } from '../../../evaluation/finding.js';
import { plain, wrap } from '../text/wrap.js';
import type { TextWindow } from '../text.js';
import { excerptRuns } from './excerpt-runs.js';

const TITLES: Readonly<Record<ErrorKind | ChangeKind, string>> = {
  MISSED_QUOTE: 'Missed quotes, the longest first',
  SPURIOUS_QUOTE: 'Quotes that are in no gold, the surest first',
  WRONG_EXTENT: 'Wrong extents, the most wrong letters first',
  WRONG_SPEAKER: 'Wrong speakers, the surest first',
  WRONG_CANONICAL: 'Wrong names of speakers, the surest first',
  MISSED_NAME: 'Missed names, the most frequent first',
  FALSE_NAME: 'Names that are in no gold, the most frequent first',
  LOST_QUOTE: 'Lost quotes',
  GAINED_QUOTE: 'Gained quotes',
  LOST_SPEAKER: 'Lost speakers',
  GAINED_SPEAKER: 'Gained speakers',
  LOST_CANONICAL: 'Lost names of speakers',
  GAINED_CANONICAL: 'Gained names of speakers',
  NEW_SPURIOUS_QUOTE: 'New quotes that are in no gold',
  GONE_SPURIOUS_QUOTE: 'Quotes in no gold that are gone',
  LOST_NAME: 'Lost names',
  GAINED_NAME: 'Gained names',
  NEW_FALSE_NAME: 'New names that are in no gold',
  GONE_FALSE_NAME: 'Names in no gold that are gone',
};

const INDENT = '  ';

function findingLines(finding: Finding, number: number, { colours, width }: TextWindow): readonly string[] {
  const { article, note } = finding;
  const head = [
    { text: `${number} `, style: colours.dim },
    { text: article.id, style: plain },
    { text: note === '' ? '' : ` · ${note}`, style: colours.dim },
  ];
  const rest = INDENT + INDENT;
  return [
    ...wrap(head, { width, first: INDENT, rest }),
    ...wrap(excerptRuns(finding, colours), { width, first: rest, rest }),
  ];
}

/** A list of errors or changes under its title and count; nothing where none is to be shown. */
export function groupLines(
  { kind, count, findings }: FindingGroup<ErrorKind | ChangeKind>,
  window: TextWindow,
): readonly string[] {
  if (findings.length === 0) return [];
  const shown = findings.length < count ? `${findings.length} of ${count}` : String(count);
  const title = `${window.colours.bold(TITLES[kind])} ${window.colours.dim(`(${shown})`)}`;
  return ['', title, ...findings.flatMap((finding, index) => findingLines(finding, index + 1, window))];
}
