import { LineIndex } from '../../text/line-index.js';
import { type MappedText, verbatim } from '../../text/mapped-text.js';
import { originOf } from '../../text/origin.js';
import { plainParagraphs } from '../feed/html-text.js';
import { articleOfItem } from '../item/article-of-item.js';
import { blocksOf, type MarkupBlock } from '../markup/blocks.js';
import { ReadError } from '../read-error.js';
import type { Found } from '../reader.js';
import type { Sample } from '../sample.js';
import { textReader } from '../text-reader.js';
import { beginsWithFrontMatter, type FrontMatter, frontMatterOf } from './front-matter.js';
import { fieldsOfMatter, type MatterFields } from './front-matter-fields.js';
import { markdownItem } from './markdown-item.js';
import { markdownRole } from './markdown-roles.js';
import { markdownTree } from './markdown-tree.js';
import { tooMuchMarkup } from './too-much-markup.js';

const ENDING = /\.(?:md|markdown|mdown|mkd)$/i;
const MEDIA_TYPES: ReadonlySet<string | null> = new Set(['text/markdown', 'text/x-markdown']);

/**
 * A document of Markdown (CommonMark) is one article; front matter in YAML or simple TOML tells what it says of itself. A text of
 * another name is taken for Markdown only when it begins with front matter. Front matter that cannot be read comes as an error before the article.
 */
export const markdownReader = textReader({
  name: 'markdown',
  accepts: ({ name, text, mediaType }: Sample) =>
    ENDING.test(name) || MEDIA_TYPES.has(mediaType) || beginsWithFrontMatter(text),
  *readText(text, { location }): Generator<Found> {
    const matter = frontMatterOf(text);
    const fields = matter === null ? NO_FIELDS : fieldsOrError(matter, location);
    if (fields instanceof ReadError) yield fields;
    const base = matter?.end ?? 0;
    const tooMuchAt = tooMuchMarkup(text, base);
    if (tooMuchAt !== null) {
      const { line } = new LineIndex(text).positionAt(tooMuchAt);
      yield new ReadError(
        `${location}:${line}`,
        'has more markup than is read; the text is taken as it stands',
      );
    }
    const blocks =
      tooMuchAt === null ? markdownParagraphs(text, base) : plainParagraphs(verbatim(text.slice(base), base));
    const item = markdownItem(blocks, fields instanceof ReadError ? NO_FIELDS : fields);
    const originIn = (mapped: MappedText) => originOf(mapped, text);
    yield articleOfItem(item, { location, format: 'markdown', originIn });
  },
});

const NO_FIELDS: MatterFields = new Map();

function fieldsOrError(matter: FrontMatter, location: string): MatterFields | ReadError {
  try {
    return fieldsOfMatter(matter);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return new ReadError(`${location}:1`, `front matter is left out: ${reason}`);
  }
}

/** One headline an article: the first block may be one, others of its depth are subheadings. */
const markdownParagraphs = (text: string, base: number): readonly MarkupBlock[] =>
  blocksOf(markdownTree(text, base), markdownRole).map((block, index) =>
    block.kind === 'HEADLINE' && index > 0 ? { ...block, kind: 'SUBHEADING' } : block,
  );
