import { creditClaim } from '../fields/authors/author-claim.js';
import { type Claim, claims } from '../fields/claim.js';
import { headlineClaims } from '../item/headline.js';
import { type Item, itemOf } from '../item/item.js';
import { laidTogether } from '../markup/blocks.js';
import { parseXml } from '../markup/parse-markup.js';
import { childrenNamed, find } from '../xml/elements.js';
import { lineIn } from '../xml/line-in.js';
import type { DocxBlock } from './docx-blocks.js';

/**
 * What a document of Office says of itself (ECMA-376 part 2, core properties). Its dates tell when it was written and last saved, which need
 * not be when it was published.
 * @param properties text of 'docProps/core.xml'
 */
export function docxItem(blocks: readonly DocxBlock[], properties: string): Item {
  const body = laidTogether(blocks);
  const root = find(parseXml(properties), 'coreProperties');
  const said = (origin: string, name: string): readonly Claim[] =>
    childrenNamed(root, name).flatMap((element) => claims(origin, lineIn(element)));
  return {
    ...itemOf(body),
    title: [...headlineClaims(body), ...said('dc:title', 'title')],
    authors: [said('dc:creator', 'creator').map(creditClaim)],
    publishedAt: said('dcterms:created', 'created'),
    modifiedAt: said('dcterms:modified', 'modified'),
    language: said('dc:language', 'language'),
  };
}
