import type { Paragraph, ParagraphKind } from '../../model/paragraph.js';
import type { Block } from '../paragraphs/find-paragraphs.js';
import type { TokenTable } from '../tokens/token-table.js';
import { authorNote } from './author-note.js';
import { blockquote } from './blockquote.js';
import { boilerplate } from './boilerplate.js';
import { byline } from './byline.js';
import { caption } from './caption.js';
import { dateline } from './dateline.js';
import { type Draft, draftsOf, isLong, type Page } from './draft.js';
import { type FoundKinds, findHeadline, isSubheading } from './headings.js';
import { listItem } from './list-item.js';
import type { KindRule } from './rule.js';
import { sourceLine } from './source-line.js';

/** What papers print round an article; the first that holds decides, here and below. */
const FURNITURE: readonly KindRule[] = [boilerplate, sourceLine];

const RULES: readonly KindRule[] = [caption, byline, dateline, blockquote, listItem, authorNote];

const FURNITURE_KINDS = new Set<ParagraphKind>(FURNITURE.map(({ kind }) => kind));

/** Lists and block quotations are marked as such where there is markup. */
const RULES_UNDER_MARKUP: readonly KindRule[] = [caption, byline, dateline, authorNote];

export interface Unclassified {
  readonly text: string;
  readonly title: string | null;
  /** BCP 47 tag. */
  readonly language: string;
  readonly blocks: readonly Block[];
  /** The same paragraphs with the kinds that markup gives them; null where there is none. */
  readonly given: readonly Paragraph[] | null;
  readonly table: TokenTable;
  /** By token: one of ROLE. */
  readonly roles: Uint8Array;
}

/**
 * What each paragraph is: first by its own words and place, then headings by what stands round them, else BODY. Where markup
 * gives the kinds they stay; only BODY may turn out to be something that its own words tell.
 */
export function classifyParagraphs(document: Unclassified): readonly Paragraph[] {
  const page = pageOf(document);
  return document.given === null ? classified(page) : refined(page, document.given);
}

function refined(page: Page, given: readonly Paragraph[]): readonly Paragraph[] {
  const kinds = given.map(({ kind }, index) =>
    kind === 'BODY' ? (kindBy(FURNITURE, page.drafts[index]!, page) ?? kind) : kind,
  );
  const article: Page = { ...page, last: kinds.findLastIndex((kind) => !FURNITURE_KINDS.has(kind)) };
  return Object.freeze(
    article.drafts.map((draft) => {
      const known = kinds[draft.index]!;
      const kind = known === 'BODY' ? (kindBy(RULES_UNDER_MARKUP, draft, article) ?? known) : known;
      return Object.freeze({ kind, start: draft.start, end: draft.end });
    }),
  );
}

function classified(page: Page): readonly Paragraph[] {
  const furniture = page.drafts.map((draft) => kindBy(FURNITURE, draft, page));
  const article: Page = { ...page, last: furniture.lastIndexOf(null) };
  const marked = article.drafts.map((draft) => furniture[draft.index] ?? kindBy(RULES, draft, article));
  const headline = findHeadline(article, marked);
  const kinds: FoundKinds = marked.map((kind, index) => (index === headline?.index ? 'HEADLINE' : kind));
  return Object.freeze(
    article.drafts.map((draft) => {
      const kind = kinds[draft.index] ?? kindAmongOthers(draft, article, kinds);
      return Object.freeze({ kind, start: draft.start, end: draft.end });
    }),
  );
}

function pageOf({ blocks, given: _, ...document }: Unclassified): Page {
  const drafts = draftsOf(document.text, blocks, document.table);
  const firstLong = drafts.find(isLong)?.index ?? drafts.length;
  return { ...document, drafts, firstLong, last: drafts.length - 1 };
}

const kindBy = (rules: readonly KindRule[], draft: Draft, page: Page): ParagraphKind | null =>
  rules.find((rule) => rule.holds(draft, page))?.kind ?? null;

const kindAmongOthers = (draft: Draft, page: Page, kinds: FoundKinds): ParagraphKind =>
  isSubheading(draft, page, kinds) ? 'SUBHEADING' : 'BODY';
