import type { RoleOf } from '../markup/element-role.js';
import { htmlRole } from '../markup/html-roles.js';
import { localName } from './elements.js';

/** What the elements of XHTML do; their prefix and their letters' case are left out of account. */
export const xhtmlRole: RoleOf = (element) =>
  htmlRole({ ...element, name: localName(element).toLowerCase() });
