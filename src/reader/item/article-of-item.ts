import type { Diagnostic } from '../../model/diagnostic.js';
import type { Metadatum } from '../../model/document-facts.js';
import type { RawArticle } from '../../model/raw-article.js';
import { untitledArticle } from '../../model/untitled-article.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { Origin } from '../../text/origin.js';
import { writtenDateOf } from '../fields/dates/written-date.js';
import { languageTag } from '../fields/language-tag.js';
import { webAddress } from '../fields/web-address.js';
import { type Settled, settled, settledAuthors } from './claim.js';
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
}

const asWritten = (value: string): string => value;

const isSameMoment = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && Date.parse(one) === Date.parse(other);

function settledItem(item: Item) {
  return {
    title: settled('TITLE', item.title, asWritten),
    authors: settledAuthors(item.authors),
    publishedAt: settled('PUBLISHED_AT', item.publishedAt, writtenDateOf),
    modifiedAt: settled('MODIFIED_AT', item.modifiedAt, writtenDateOf),
    source: settled('SOURCE', item.source, asWritten),
    url: settled('URL', item.url, (address) => webAddress(address, null)),
    language: settled('LANGUAGE', item.language, languageTag),
  };
}

const metadataOf = (facts: readonly Settled<unknown>[]): readonly Metadatum[] =>
  Object.freeze(facts.flatMap(({ metadata }) => metadata));

/** The article of an item, with the first of its claims that can be read believed and all of them told. */
export function articleOfItem(
  item: Item,
  { location, format, originIn, diagnosticsIn }: ItemPlace,
): RawArticle {
  const facts = settledItem(item);
  const { mapped, paragraphs } = item.body;
  const [publishedAt, modifiedAt] = [facts.publishedAt.value, facts.modifiedAt.value];
  return Object.freeze({
    ...untitledArticle(mapped.text, location, format),
    externalId: item.externalId,
    title: facts.title.value,
    language: facts.language.value,
    publishedAt,
    modifiedAt: isSameMoment(publishedAt, modifiedAt) ? null : modifiedAt,
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
      metadata: metadataOf(Object.values(facts)),
    }),
  });
}
