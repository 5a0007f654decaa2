import { BREAK, block, type ElementRole, INLINE, named, type RoleOf, SKIP } from '../markup/element-role.js';
import { htmlRole } from '../markup/html-roles.js';

/** Code between fences is no prose; indented code may be prose that was indented. */
const ROLES: ReadonlyMap<string, ElementRole> = new Map([
  ...named(block(null), 'md:paragraph md:html md:codeIndented md:thematicBreak'),
  ...named(block('HEADLINE'), 'md:headline'),
  ...named(block('SUBHEADING'), 'md:subheading'),
  ...named(block('BLOCKQUOTE'), 'md:blockQuote'),
  ...named(block('LIST_ITEM'), 'md:listOrdered md:listUnordered'),
  ...named(BREAK, 'md:hardBreakEscape md:hardBreakTrailing'),
  ...named(SKIP, 'md:codeFenced md:definition md:image md:reference md:resource'),
]);

/** What the elements of `markdownTree` do, HTML among them. */
export const markdownRole: RoleOf = (element) =>
  element.name.startsWith('md:') ? (ROLES.get(element.name) ?? INLINE) : htmlRole(element);
