import { type Diagnostic, diagnostic } from '../../../../model/diagnostic.js';
import type { MarkupElement } from '../../../markup/markup-node.js';
import { parseRepaired } from './repaired-json.js';

/** Code units of JSON-LD that are read of one page. Articles with their whole body in it have some 100,000. */
const MOST_JSON = 4_000_000;

/** Blocks of one page that are read; templates put a handful there. */
const MOST_BLOCKS = 200;

const NOWHERE = { start: 0, end: 0 };

const sourceOf = ({ children }: MarkupElement): string =>
  children.map((child) => (child.kind === 'TEXT' ? child.text : '')).join('');

/** Blocks that cannot be read of one page of which a diagnostic tells. */
const MOST_TOLD = 20;

function unreadable({ span }: MarkupElement, source: string, why: string): Diagnostic {
  const line = source.slice(0, span.start).split('\n').length;
  return diagnostic('METADATA_UNREADABLE', NOWHERE, `Line ${line}: JSON-LD that ${why}.`);
}

/**
 * What the blocks of JSON-LD say, one value a block; those that cannot be read become diagnostics and the others are still read.
 * @param source that the document was parsed from
 */
export function readBlocks(scripts: readonly MarkupElement[], source: string) {
  const values: unknown[] = [];
  const diagnostics: Diagnostic[] = [];
  const filled = scripts.filter((script) => sourceOf(script).trim() !== '');
  let left = MOST_JSON;
  for (const script of filled.slice(0, MOST_BLOCKS)) {
    const text = sourceOf(script);
    left -= text.length;
    const read = left < 0 ? null : parseRepaired(text);
    if (read !== null) values.push(read.value);
    else if (diagnostics.length < MOST_TOLD)
      diagnostics.push(unreadable(script, source, left < 0 ? 'is too long' : 'is no JSON'));
  }
  const rest = filled.slice(MOST_BLOCKS, MOST_BLOCKS + 1);
  diagnostics.push(
    ...rest.map((script) => unreadable(script, source, 'is one too many, as are those behind it')),
  );
  return { values, diagnostics };
}
