import { coloursIf } from '../colours.js';
import type { ArticleFormat } from './article-format.js';
import { jsonFormat } from './json.js';
import { jsonLinesFormat } from './json-lines.js';
import { textFormat } from './text.js';

export const FORMAT_NAMES = ['text', 'json', 'jsonl'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** A format told in plain data, as it is sent to a worker; what concerns the window only text regards. */
export interface FormatChoice {
  readonly name: FormatName;
  readonly coloured: boolean;
  /** Letters a line. */
  readonly width: number;
}

export function formatOf({ name, coloured, width }: FormatChoice): ArticleFormat {
  switch (name) {
    case 'text':
      return textFormat({ colours: coloursIf(coloured), width });
    case 'json':
      return jsonFormat;
    case 'jsonl':
      return jsonLinesFormat;
  }
}
