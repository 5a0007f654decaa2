import type { DocumentFacts } from '../../model/document-facts.js';
import type { RawArticle } from '../../model/raw-article.js';
import { untitledArticle } from '../../model/untitled-article.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { Origin } from '../../text/origin.js';
import { creditedAuthors } from '../fields/authors/credited-authors.js';
import { chosen } from '../fields/chosen.js';
import { writtenDateOf } from '../fields/dates/written-date.js';
import { languageTag } from '../fields/language-tag.js';
import { plainLine } from '../fields/plain-line.js';
import { laidTogether } from '../markup/blocks.js';
import type { Entry, EntryText } from './entry.js';

/** Where an entry was found. */
export interface EntryPlace {
  readonly format: string;
  readonly location: string;
  readonly originOf: (mapped: MappedText) => Origin;
}

/** The article of an entry: its whole text, else its summary as a teaser. */
export function feedArticle(
  entry: Entry,
  { format, location, originOf }: EntryPlace,
  released: Partial<Pick<DocumentFacts, 'status' | 'embargoedUntil'>> = {},
): RawArticle {
  const { blocks, isWhole } = textOf(entry.texts);
  const { mapped, paragraphs } = laidTogether(blocks);
  const title = chosen('TITLE', entry.titles, plainLine);
  const publishedAt = chosen('PUBLISHED_AT', entry.published, writtenDateOf);
  const modifiedAt = chosen('MODIFIED_AT', entry.modified, writtenDateOf);
  const source = chosen('SOURCE', entry.sources, plainLine);
  const url = chosen('URL', entry.addresses, (address) => address);
  const language = chosen('LANGUAGE', entry.languages, languageTag);
  const authors = authorsOf(entry, language.value);
  const fields = [title, publishedAt, modifiedAt, source, url, language, authors];
  const article = untitledArticle(mapped.text, location, format);
  return Object.freeze({
    ...article,
    externalId: entry.ids.find((id) => id !== '') ?? null,
    title: title.value,
    language: language.value,
    publishedAt: publishedAt.value,
    modifiedAt: modifiedAt.value,
    url: url.value,
    source: source.value,
    authors: authors.names,
    paragraphs,
    origin: originOf(mapped),
    facts: {
      ...article.facts,
      isTeaser: !isWhole,
      ...released,
      subjects: entry.subjects,
      metadata: fields.flatMap(({ metadata }) => metadata),
    },
  });
}

/** A teaser beside the whole text says nothing that is not in it. */
function textOf(texts: Iterable<EntryText>): EntryText {
  for (const text of texts) if (text.blocks.length > 0) return text;
  return { blocks: [], isWhole: false };
}

function authorsOf({ authors }: Entry, language: string | null) {
  const names = new Set(authors.flatMap(({ value }) => creditedAuthors(value, language)));
  return {
    names: Object.freeze([...names]),
    metadata: authors.map(({ value, origin }) => ({
      field: 'AUTHOR' as const,
      value,
      origin,
      isChosen: creditedAuthors(value, language).length > 0,
    })),
  };
}
