import type { ParagraphKind } from '../../model/paragraph.js';
import type { RawArticle } from '../../model/raw-article.js';
import type { ArticleView } from '../article-view.js';
import type { Bodies } from '../bodies/bodies.js';
import { bodyKey } from '../bodies/body-key.js';
import type { Referent } from '../referent.js';
import { textOf } from '../words.js';
import type { EntityBook } from './entity-book.js';

const LONGEST_NAME = 80;
const SOURCE_LABEL =
  /^[^\p{L}]{0,3}(?:sources?|via|credits?|courtesy of|originally published (?:by|in|on))\b\s*[:–—-]?\s*/iu;
const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)/i;

/** 'Harbour Post' for 'Source: Harbour Post, 3 May', 'example.com' for an address; null for a line without a name. */
export function nameInSourceLine(line: string): string | null {
  const label = SOURCE_LABEL.exec(line.slice(0, LONGEST_NAME));
  if (!label) return null;
  const rest = line.slice(label[0].length, label[0].length + LONGEST_NAME);
  const address = ADDRESS.exec(rest)?.[1];
  const name = address ?? rest.split(/[,;|()\n/]|\s[–—-]\s/)[0] ?? '';
  const trimmed = name.replace(/[\s.:]+$/, '').trim();
  return trimmed === '' ? null : trimmed;
}

function creditedName(raw: RawArticle, { text, segmentation }: ArticleView): string | null {
  if (raw.source) return raw.source;
  for (const paragraph of segmentation.paragraphs) {
    const name = paragraph.kind === 'SOURCE_LINE' ? nameInSourceLine(textOf(text, paragraph)) : null;
    if (name) return name;
  }
  return null;
}

/** Index of the outlet that published the article or that it credits; null when there is none. */
export function articleSource(
  raw: RawArticle,
  view: ArticleView,
  bodies: Bodies,
  book: EntityBook,
): number | null {
  const name = creditedName(raw, view);
  return name === null ? null : book.creditedSource(name, bodies.byName.get(bodyKey(name)));
}

/** People named in bylines, and the first person named in each author note. */
function printedAuthors(view: ArticleView, people: ReadonlyMap<number, Referent>): Referent[] {
  const noted = new Set<number>();
  const kindAt = (paragraph: number): ParagraphKind =>
    view.segmentation.paragraphs[paragraph]?.kind ?? 'BODY';
  return view.mentions.flatMap(({ paragraph }, index) => {
    const person = people.get(index);
    const kind = kindAt(paragraph);
    if (!person || (kind !== 'BYLINE' && kind !== 'AUTHOR_NOTE')) return [];
    if (kind === 'AUTHOR_NOTE' && noted.has(paragraph)) return [];
    noted.add(paragraph);
    return [person];
  });
}

/** Indexes of who wrote the article: as the document says, as bylines and author notes say. */
export function articleAuthors(
  raw: RawArticle,
  view: ArticleView,
  people: ReadonlyMap<number, Referent>,
  book: EntityBook,
): readonly number[] {
  const stated = raw.authors.map((name) => book.creditedPerson(name));
  const printed = printedAuthors(view, people).map((person) => book.person(person));
  return Object.freeze([...new Set([...stated, ...printed])]);
}
