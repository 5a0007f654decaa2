import type { PageBlock } from '../page-block.js';
import type { Place, Sums } from '../place.js';
import { type Draft, holdersOfProse, outermost, proseEnds, type Rule } from './draft.js';

const LIST: ReadonlySet<string> = new Set(['ul', 'ol']);
const QUOTE: ReadonlySet<string> = new Set(['blockquote']);
const ASIDE: ReadonlySet<string> = new Set(['aside']);
const ENDS_WITH_COLON = /[:：]$/;

/** Paragraphs that look like the article's are the article's, if the model is not sure of the opposite. */
export const looksAreKept: Rule = (draft) => {
  const { blocks, odds, kept } = draft;
  const shares = keptByLook(draft);
  const { first, last } = proseEnds(draft);
  blocks.forEach((one, at) => {
    if (kept[at] || at <= first || one.linked >= 0.6 || (shares.get(one.look) ?? 0) < 0.6) return;
    const least = at > last ? -1 : one.prose > 0 ? -2 : -1.5;
    if (odds[at]! > least && (one.prose > 0 || at < last)) kept[at] = true;
  });
};

/** The share of the prose of each look that is kept. */
function keptByLook({ blocks, kept }: Draft): ReadonlyMap<Sums, number> {
  const shares = new Map<Sums, number>();
  blocks.forEach(({ look, prose }, at) => {
    if (kept[at] && prose > 0) shares.set(look, (shares.get(look) ?? 0) + prose / look.prose);
  });
  return shares;
}

/** Applies to what is not kept between the first and the last paragraph of prose. */
const amid =
  (isKept: (one: PageBlock, at: number, draft: Draft, holders: ReadonlySet<Place>) => boolean): Rule =>
  (draft) => {
    const { first, last } = proseEnds(draft);
    const holders = holdersOfProse(draft);
    for (let at = Math.max(0, first); at <= last; at++)
      if (!draft.kept[at] && isKept(draft.blocks[at]!, at, draft, holders)) draft.kept[at] = true;
  };

/** A list beside paragraphs of the article is part of it, unless it is a list of links. */
export const listsAreKept = amid(({ place, block }, at, { odds, page }, holders) => {
  const isItem = block.element.name === 'li' || place.parent?.element.name === 'li';
  const list = isItem && odds[at]! > -3.2 ? outermost(place, LIST, 6) : null;
  if (list === null || list.parent === null || !holders.has(list.parent)) return false;
  return list.linked < 0.5 * list.size && list.prose < 0.5 * page.prose && list.least > -2.5;
});

export const quotesAreKept = amid(({ place, linked }, at, { odds }, holders) => {
  const quote = odds[at]! > -1 && linked < 0.6 ? outermost(place, QUOTE, 3) : null;
  return quote?.parent != null && holders.has(quote.parent) && outermost(place, ASIDE, 8) === null;
});

/** 'Read more:' over a link is no heading of the article. */
const mayHead = ({ isHeading, linked, block }: PageBlock): boolean =>
  isHeading && linked < 0.5 && !ENDS_WITH_COLON.test(block.text) && block.element.name !== 'h1';

/** Headings beside paragraphs of the article, between two of them, or of the look of others that are kept. */
export const headingsAreKept: Rule = (draft) => {
  const { blocks, odds, kept } = draft;
  const looks = new Set(blocks.flatMap((one, at) => (kept[at] && one.isHeading ? [one.look] : [])));
  amid((one, at, _, holders) => {
    if (!mayHead(one)) return false;
    const isBeside = one.place.parent !== null && holders.has(one.place.parent);
    if (odds[at]! > -2.5 && (isBeside || looks.has(one.look))) return true;
    const isBetween = (kept[at - 1] || kept[at - 2]) && kept[at + 1];
    return odds[at]! > -1.5 && isBetween === true;
  })(draft);
};

/** Paragraphs below a heading among which one must be the article's. */
const BELOW = 3;

/** A heading amid the article but away from its prose heads something else, when nothing of the article is below it. */
export const headingsHeadText: Rule = (draft) => {
  const { kept, odds } = draft;
  const holders = holdersOfProse(draft);
  const { first } = proseEnds(draft);
  draft.blocks.forEach(({ isHeading, place }, at) => {
    if (!kept[at] || !isHeading || at < first || odds[at]! > 2) return;
    const isBeside = place.parent !== null && holders.has(place.parent);
    if (!isBeside && !kept.slice(at + 1, at + 1 + BELOW).includes(true)) kept[at] = false;
  });
};
