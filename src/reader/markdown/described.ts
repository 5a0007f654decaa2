import type { RawArticle } from '../../model/raw-article.js';
import { topicsOf } from '../feed/topics.js';
import { creditedAuthors } from '../fields/authors/credited-authors.js';
import { describedFields } from '../fields/described-fields.js';
import type { MatterFields } from './front-matter-fields.js';
import { saidInMatter, textsIn } from './matter-sayings.js';

const SUBJECTS: ReadonlySet<string> = new Set(['tags', 'categories', 'category', 'keywords', 'topics']);

/** An article with what front matter says of it; values that cannot be read are kept as metadata. */
export function described(article: RawArticle, fields: MatterFields): RawArticle {
  const { metadata, ...told } = describedFields((role) => saidInMatter(fields, role));
  return {
    ...article,
    ...told,
    title: told.title ?? article.title,
    authors: authorsIn(fields, told.language),
    facts: {
      ...article.facts,
      status: isDraft(fields) ? 'WITHHELD' : 'USABLE',
      subjects: subjectsIn(fields),
      metadata,
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
