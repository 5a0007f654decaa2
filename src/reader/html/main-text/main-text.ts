import { blocksOf, type MarkupBlock } from '../../markup/blocks.js';
import type { RoleOf } from '../../markup/element-role.js';
import { htmlRole } from '../../markup/html-roles.js';
import type { MarkupElement } from '../../markup/markup-node.js';
import { evidenceOf } from './evidence/evidence.js';
import { kindOf } from './kind-of.js';
import { articleOdds, mainTextModel } from './model.js';
import { pageOf } from './page-block.js';
import { settle } from './settle/settle.js';
import { toldOf } from './told.js';
import { toldText } from './told-text.js';

/** Letters below which a page is searched for a text that is not shown without scripts. */
const LITTLE = 250;

/** What pages hold for browsers without scripts is text of the page. */
const withoutScripts: RoleOf = (element) =>
  element.name === 'noscript' ? { flow: 'BLOCK', kind: null } : htmlRole(element);

function textBy(root: MarkupElement, roleOf: RoleOf): readonly MarkupBlock[] {
  const found = blocksOf(root, roleOf);
  if (found.length === 0) return found;
  const model = mainTextModel();
  const told = toldOf(root);
  const page = pageOf(root, found, told, model.names);
  const evidence = evidenceOf(page, told, model.words);
  const kept = settle(page, evidence, articleOdds(page, evidence, model));
  return page.blocks.flatMap((one, at) => (kept[at] ? [{ ...one.block, kind: kindOf(one) }] : []));
}

const sizeOf = (blocks: readonly MarkupBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/**
 * The paragraphs of a page's article, in the order of the page. Where the page shows hardly any, those that it has for browsers
 * without scripts, or those of its JSON-LD, whichever is longest. Empty when the page has no text at all.
 */
export function mainText(root: MarkupElement): readonly MarkupBlock[] {
  const shown = textBy(root, htmlRole);
  if (sizeOf(shown) >= LITTLE) return shown;
  const others = [textBy(root, withoutScripts), toldText(root)];
  return others.reduce((best, other) => (sizeOf(other) > 2 * sizeOf(best) ? other : best), shown);
}
