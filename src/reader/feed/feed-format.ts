import type { RawArticle } from '../../model/raw-article.js';
import { LineIndex } from '../../text/line-index.js';
import { originsIn } from '../../text/origin.js';
import type { Provenance } from '../content.js';
import type { MarkupElement } from '../markup/markup-node.js';
import { parseXml } from '../markup/parse-markup.js';
import { ReadError } from '../read-error.js';
import type { Found, Reader, TextFormat } from '../reader.js';
import type { Sample } from '../sample.js';
import { textReader } from '../text-reader.js';
import { elementName } from './element-names.js';
import type { EntryPlace } from './feed-article.js';

/** A format of feeds: how its entries are found and read. */
export interface FeedFormat {
  readonly name: string;
  accepts(sample: Sample): boolean;
  /** As `elementName` gives them: 'rss', 'item'. */
  readonly root: string;
  readonly entry: string;
  /** Reads the entries of one feed. */
  entriesOf(feed: Feed): (element: MarkupElement, place: EntryPlace) => RawArticle | null;
}

/** What entries share. */
export interface Feed {
  readonly root: MarkupElement;
  /** Where it was fetched. */
  readonly url: string | null;
}

/** A reader of feeds: an article an entry, whether or not the document is well-formed. */
export const feedReader = (format: FeedFormat): Reader & TextFormat =>
  textReader({
    name: format.name,
    accepts: format.accepts,
    *readText(text, provenance) {
      const document = parseXml(text);
      const feed = firstNamed(document, format.root) ?? firstNamed(document, format.entry)?.parent;
      if (feed) yield* articlesOf(format, feed, text, provenance);
      else yield new ReadError(provenance.location, `is no ${format.name} feed: it has no <${format.root}>`);
    },
  });

function* articlesOf(
  { name, entry, entriesOf }: FeedFormat,
  feed: MarkupElement,
  text: string,
  { location, url }: Provenance,
): Generator<Found> {
  const read = entriesOf({ root: feed, url });
  const [originOf, lines] = [originsIn(text), new LineIndex(text)];
  const lineAt = (offset: number): string => `${location}:${lines.positionAt(offset).line}`;
  const isWhole = isClosed(feed, text);
  let last: MarkupElement | null = null;
  for (const element of entriesIn(feed, entry)) {
    if (!isWhole && endsWithDocument(element, feed, entry, text)) last = element;
    else {
      const article = read(element, { format: name, location: lineAt(element.span.start), originOf });
      if (article !== null) yield article;
    }
  }
  if (last !== null)
    yield new ReadError(
      lineAt(last.span.start),
      `the document ends inside of this <${last.name}>, which is left out; get it again as a whole`,
    );
  else if (!isWhole)
    yield new ReadError(
      lineAt(text.length),
      `the document ends before its </${feed.name}>: entries may be missing; get it again as a whole`,
    );
}

/** An entry that was never closed holds the next ones: they are entries too. */
function* entriesIn(element: MarkupElement, entry: string): Generator<MarkupElement> {
  for (const child of element.children) {
    if (child.kind === 'TEXT') continue;
    if (elementName(child) === entry) yield child;
    yield* entriesIn(child, entry);
  }
}

function firstNamed(element: MarkupElement, name: string): MarkupElement | null {
  for (const child of element.children) {
    if (child.kind === 'TEXT') continue;
    const found = elementName(child) === name ? child : firstNamed(child, name);
    if (found !== null) return found;
  }
  return null;
}

function endsWithDocument(
  element: MarkupElement,
  feed: MarkupElement,
  entry: string,
  source: string,
): boolean {
  return (
    element.span.end >= feed.span.end && !isClosed(element, source) && firstNamed(element, entry) === null
  );
}

/** False when the document ended before the closing tag. */
function isClosed({ name, parent, span }: MarkupElement, source: string): boolean {
  if (parent === null) return true;
  const tag = source.slice(source.lastIndexOf('<', span.end - 1), span.end);
  return tag.endsWith('/>') || (tag.startsWith('</') && tag.slice(2, -1).trim() === name);
}
