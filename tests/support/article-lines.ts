/** The lines of a golden case that speak of the whole article: its people, paragraphs, source, diagnostics. */
import type { Article } from '../../src/model/article.js';
import type { Entity } from '../../src/model/entity.js';
import { sliceOf } from '../../src/text/span.js';
import { sameName } from './quote-agreement.js';

/** What the article says under this key, in the editor's order and words where the two agree. */
export function articleLine(article: Article, key: string, expected: string): string {
  switch (key) {
    case 'people':
      return inEditorsOrder(namesOf(peopleBesideAuthors(article)), expected);
    case 'authors':
      return inEditorsOrder(namesOf(article.authors.map((index) => article.entities[index]!)), expected);
    case 'source':
      return article.source === null ? '-' : (article.entities[article.source]?.name ?? '-');
    case 'sources':
      return inEditorsOrder(namesOf(article.entities.filter(({ kind }) => kind === 'SOURCE')), expected);
    case 'paragraphs':
      return article.paragraphs.map(({ kind }) => kind).join(' ');
    case 'sentences':
      return article.sentences.map((sentence) => sliceOf(article.text, sentence)).join(' | ');
    case 'diagnostics':
      return article.diagnostics.map(({ code }) => code).join(' ') || '-';
    case 'aliases':
      return formsKnown(article, expected, (entity) => entity.aliases);
    case 'roles':
      return formsKnown(article, expected, (entity) => (entity.kind === 'PERSON' ? entity.roles : []));
    default:
      throw new Error(`no article line is called "${key}"`);
  }
}

function peopleBesideAuthors({ entities, authors }: Article): readonly Entity[] {
  return entities.filter(({ kind }, index) => kind === 'PERSON' && !authors.includes(index));
}

const namesOf = (entities: readonly Entity[]): readonly string[] => entities.map(({ name }) => name);

function inEditorsOrder(names: readonly string[], expected: string): string {
  const wanted = expected === '-' ? [] : expected.split('; ');
  const found = wanted.filter((name) => names.some((actual) => sameName(name, actual)));
  const surplus = names.filter((name) => !wanted.some((known) => sameName(known, name)));
  return [...found, ...surplus].join('; ') || '-';
}

/** 'Lena Ostrow = Ms Ostrow, Ostrow': the forms asked for that are there; all forms when one is missing. */
function formsKnown(
  article: Article,
  expected: string,
  formsOf: (entity: Entity) => readonly string[],
): string {
  const [name = '', forms = ''] = expected.split(' = ');
  const entity = article.entities.find((candidate) => sameName(name, candidate.name));
  if (entity === undefined) return `nobody is called ${name}`;
  const known = formsOf(entity);
  return forms.split(', ').every((form) => known.some((actual) => sameName(form, actual)))
    ? expected
    : `${name} = ${known.join(', ')}`;
}
