/** Something to do, as a document of Markdown shows it in a fenced block, and what the block behind it says comes of it. */
export interface Step {
  /** Of the first line of the block: 1 for the first of the document. */
  readonly line: number;
  /** The first word behind the fence: 'sh' or 'graphql'. */
  readonly language: string;
  /** What stands behind that word. */
  readonly note: string;
  readonly text: string;
  readonly output: string;
}

interface Block extends Omit<Step, 'output'> {}

const FENCE = '```';

function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { readonly at: number; readonly info: string } | null = null;
  const lines = markdown.split('\n');
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith(FENCE)) continue;
    if (open === null) {
      open = { at: index + 1, info: line.slice(FENCE.length) };
      continue;
    }
    const [language = '', ...note] = open.info.split(' ');
    const text = lines.slice(open.at, index).join('\n');
    blocks.push({ line: open.at + 1, language, note: note.join(' '), text });
    open = null;
  }
  return blocks;
}

/** What is shown of an answer: JSON, or the lines that a command prints. */
const isOutput = ({ language }: Block): boolean => language === 'json' || language === 'text';

/** The steps of a document, in order; one behind which no output is shown prints nothing. */
export function stepsOf(markdown: string): readonly Step[] {
  const blocks = blocksOf(markdown);
  return blocks.flatMap((block, index) => {
    if (isOutput(block)) return [];
    const next = blocks[index + 1];
    return [{ ...block, output: next !== undefined && isOutput(next) ? next.text : '' }];
  });
}
