import type { ElementRole, RoleOf } from '../markup/element-role.js';
import { htmlRole } from '../markup/html-roles.js';

const SKIP: ElementRole = { flow: 'SKIP' };
const BLOCK: ElementRole = { flow: 'BLOCK', kind: null };
const BREAK: ElementRole = { flow: 'BREAK' };
const LIST: ElementRole = { flow: 'BLOCK', kind: 'LIST_ITEM' };

/** Code between fences is no prose; indented code may be prose that was indented. */
const ROLES: ReadonlyMap<string, ElementRole> = new Map<string, ElementRole>([
  ['md:headline', { flow: 'BLOCK', kind: 'HEADLINE' }],
  ['md:subheading', { flow: 'BLOCK', kind: 'SUBHEADING' }],
  ['md:paragraph', BLOCK],
  ['md:html', BLOCK],
  ['md:codeIndented', BLOCK],
  ['md:thematicBreak', BLOCK],
  ['md:blockQuote', { flow: 'BLOCK', kind: 'BLOCKQUOTE' }],
  ['md:listOrdered', LIST],
  ['md:listUnordered', LIST],
  ['md:hardBreakEscape', BREAK],
  ['md:hardBreakTrailing', BREAK],
  ['md:codeFenced', SKIP],
  ['md:definition', SKIP],
  ['md:image', SKIP],
  ['md:reference', SKIP],
  ['md:resource', SKIP],
]);

const INLINE: ElementRole = { flow: 'INLINE' };

/** What the elements of `markdownTree` do, HTML among them. */
export const markdownRole: RoleOf = (element) =>
  element.name.startsWith('md:') ? (ROLES.get(element.name) ?? INLINE) : htmlRole(element);
