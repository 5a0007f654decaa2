import type { Diagnostic } from '../../model/diagnostic.js';
import type { RawArticle } from '../../model/raw-article.js';
import { untitledArticle } from '../../model/untitled-article.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { Origin } from '../../text/origin.js';
import { writtenDateOf } from '../fields/dates/written-date.js';
import { languageTag } from '../fields/language-tag.js';
import { plainLine } from '../fields/plain-line.js';
import { type Settled, settled, settledAuthors } from '../fields/settled.js';
import { webAddress } from '../fields/web-address.js';
import type { Item } from './item.js';
import { distinctSubjects } from './subjects.js';

export interface ItemPlace {
  readonly location: string;
  /** Name of the reader. */
  readonly format: string;
  /** How the text leads back; null for a caller who has no use for it. */
  readonly originIn: ((mapped: MappedText) => Origin) | null;
  /** What is wrong with the text of an article in this format. */
  readonly diagnosticsIn?: ((text: string) => readonly Diagnostic[]) | undefined;
  /** Reads the dates of a format that writes them in a way of its own. */
  readonly dateOf?: ((text: string) => string | null) | undefined;
}

const isSameMoment = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && Date.parse(one) === Date.parse(other);

/** The moment of publication is no change. */
const changeAfter = (publication: string | null, change: Settled<string | null>): Settled<string | null> =>
  isSameMoment(publication, change.value)
    ? { value: null, metadata: change.metadata.map((told) => ({ ...told, isChosen: false })) }
    : change;

function settledItem(item: Item, dateOf: (text: string) => string | null) {
  const language = settled('LANGUAGE', item.language, languageTag);
  const publishedAt = settled('PUBLISHED_AT', item.publishedAt, dateOf);
  return {
    title: settled('TITLE', item.title, plainLine),
    authors: settledAuthors(item.authors, language.value),
    publishedAt,
    modifiedAt: changeAfter(publishedAt.value, settled('MODIFIED_AT', item.modifiedAt, dateOf)),
    source: settled('SOURCE', item.source, plainLine),
    url: settled('URL', item.url, (address) => webAddress(address, null)),
    language,
  };
}

/** The article of an item, with the first of its claims that can be read believed and all of them told. */
export function articleOfItem(
  item: Item,
  { location, format, originIn, diagnosticsIn, dateOf = writtenDateOf }: ItemPlace,
): RawArticle {
  const facts = settledItem(item, dateOf);
  const { mapped, paragraphs } = item.body;
  return Object.freeze({
    ...untitledArticle(mapped.text, location, format),
    externalId: item.externalId,
    title: facts.title.value,
    language: facts.language.value,
    publishedAt: facts.publishedAt.value,
    modifiedAt: facts.modifiedAt.value,
    url: facts.url.value,
    source: facts.source.value,
    authors: Object.freeze(facts.authors.value),
    diagnostics: Object.freeze(diagnosticsIn?.(mapped.text) ?? []),
    paragraphs,
    origin: originIn?.(mapped) ?? null,
    facts: Object.freeze({
      format,
      isTeaser: item.isTeaser,
      status: item.status,
      embargoedUntil: item.embargoedUntil && writtenDateOf(item.embargoedUntil),
      correction: item.correction,
      subjects: distinctSubjects(item.subjects),
      metadata: Object.freeze(Object.values(facts).flatMap(({ metadata }) => metadata)),
    }),
  });
}
