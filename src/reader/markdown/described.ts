import type { MetadataField } from '../../model/document-facts.js';
import type { RawArticle } from '../../model/raw-article.js';
import type { ColumnRole } from '../content.js';
import { topicsOf } from '../feed/topics.js';
import { creditedAuthors } from '../fields/authors/credited-authors.js';
import { chosen } from '../fields/chosen.js';
import { writtenDateOf } from '../fields/dates/written-date.js';
import { languageTag } from '../fields/language-tag.js';
import { plainLine } from '../fields/plain-line.js';
import { webAddress } from '../fields/web-address.js';
import type { MatterFields } from './front-matter-fields.js';
import { saidInMatter, textsIn } from './matter-sayings.js';

const SUBJECTS: ReadonlySet<string> = new Set(['tags', 'categories', 'category', 'keywords', 'topics']);

/** An article with what front matter says of it; values that cannot be read are kept as metadata. */
export function described(article: RawArticle, fields: MatterFields): RawArticle {
  const read = (field: MetadataField, role: ColumnRole, of: (value: string) => string | null) =>
    chosen(field, saidInMatter(fields, role), of);
  const title = read('TITLE', 'title', plainLine);
  const publishedAt = read('PUBLISHED_AT', 'publishedAt', writtenDateOf);
  const modifiedAt = read('MODIFIED_AT', 'modifiedAt', writtenDateOf);
  const source = read('SOURCE', 'source', plainLine);
  const url = read('URL', 'url', (address) => webAddress(address, null));
  const language = read('LANGUAGE', 'language', languageTag);
  const metadata = [title, publishedAt, modifiedAt, source, url, language].flatMap((each) => each.metadata);
  return {
    ...article,
    externalId: saidInMatter(fields, 'id')[0]?.value ?? null,
    title: title.value ?? article.title,
    publishedAt: publishedAt.value,
    modifiedAt: modifiedAt.value,
    source: source.value,
    url: url.value,
    language: language.value,
    authors: authorsIn(fields, language.value),
    facts: {
      ...article.facts,
      status: isDraft(fields) ? 'WITHHELD' : 'USABLE',
      subjects: subjectsIn(fields),
      metadata: metadata.filter(({ isChosen }) => !isChosen),
    },
  };
}

const authorsIn = (fields: MatterFields, language: string | null): readonly string[] => [
  ...new Set(saidInMatter(fields, 'authors').flatMap(({ value }) => creditedAuthors(value, language))),
];

const isDraft = (fields: MatterFields): boolean =>
  fields.get('draft') === 'true' || fields.get('published') === 'false';

function subjectsIn(fields: MatterFields) {
  const names = [...fields]
    .filter(([name]) => SUBJECTS.has(name.toLowerCase()))
    .flatMap(([, value]) => textsIn(value))
    .flatMap((text) => text.split(/\s*,\s*/));
  return topicsOf(names.map((name) => ({ name, uri: null })));
}
