import type { ParagraphKind } from '../../model/paragraph.js';
import type { MarkupElement } from './markup-node.js';

/** What an element does to the text round it. */
export type ElementRole =
  /** Part of the line it stands in: a link, emphasis. `quotes` puts its words into quotation marks (HTML's q). */
  | { readonly flow: 'INLINE'; readonly quotes?: true }
  /** Begins and ends a paragraph. `kind` is that of all paragraphs in it that no inner element says another of; null says none. */
  | { readonly flow: 'BLOCK'; readonly kind: ParagraphKind | null }
  /** Ends a line; two with nothing between them end a paragraph. */
  | { readonly flow: 'BREAK' }
  /** Nothing in it is text of the article. */
  | { readonly flow: 'SKIP' };

/** Tells what the elements of a format do. */
export type RoleOf = (element: MarkupElement) => ElementRole;

export const INLINE: ElementRole = { flow: 'INLINE' };
export const BREAK: ElementRole = { flow: 'BREAK' };
export const SKIP: ElementRole = { flow: 'SKIP' };

export const block = (kind: ParagraphKind | null): ElementRole => ({ flow: 'BLOCK', kind });

/** Pairs for a table of roles. @param names of elements, with blanks between them */
export const named = (role: ElementRole, names: string): readonly (readonly [string, ElementRole])[] =>
  names.split(' ').map((name) => [name, role]);
