import { LineIndex } from '../../text/line-index.js';
import { originsIn } from '../../text/origin.js';
import type { Provenance } from '../content.js';
import { type FoundItem, foundOf } from '../item/found-item.js';
import type { MarkupElement } from '../markup/markup-node.js';
import { parseXml } from '../markup/parse-markup.js';
import { ReadError } from '../read-error.js';
import type { Found, Reader, TextFormat } from '../reader.js';
import type { Sample } from '../sample.js';
import { textReader } from '../text-reader.js';
import { isWhole } from '../xml/wholeness.js';
import { elementName } from './element-names.js';

/** A format of feeds: how its entries are found and read. */
export interface FeedFormat {
  readonly name: string;
  accepts(sample: Sample): boolean;
  /** As `elementName` gives them: 'rss', 'item'. */
  readonly root: string;
  readonly entry: string;
  /** Reads the entries of one feed. */
  entriesOf(feed: Feed): (element: MarkupElement) => FoundItem;
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
  const [originIn, lines] = [originsIn(text), new LineIndex(text)];
  const lineAt = (offset: number): string => `${location}:${lines.positionAt(offset).line}`;
  const isClosed = isWhole(feed, text);
  let last: MarkupElement | null = null;
  for (const element of entriesIn(feed, entry)) {
    if (!isClosed && endsWithDocument(element, feed, entry, text)) last = element;
    else {
      const place = { format: name, location: lineAt(element.span.start), originIn };
      yield foundOf(read(element), place, lineAt);
    }
  }
  if (last !== null)
    yield new ReadError(
      lineAt(last.span.start),
      `the document ends inside of this <${last.name}>, which is left out; get it again as a whole`,
    );
  else if (!isClosed)
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
    element.span.end >= feed.span.end && !isWhole(element, source) && firstNamed(element, entry) === null
  );
}
