import { type Draft, keptSize, type Rule } from './draft.js';

/** Letters below which a page is asked for its best paragraphs. */
const LITTLE = 300;
/** Below the odds of the best one: those of the same kind. */
const NEAR = 1;
const LONG = 80;

/** A page of which hardly anything is likely has an article too: of its paragraphs the likeliest are it. */
export const enoughIsKept: Rule = (draft) => {
  if (keptSize(draft) >= LITTLE) return;
  const least = bestOdds(draft) - NEAR;
  draft.odds.forEach((odds, at) => {
    if (odds > least) draft.kept[at] = true;
  });
};

function bestOdds({ blocks, odds }: Draft): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const [at, { counts }] of blocks.entries()) if (counts.size > LONG) best = Math.max(best, odds[at]!);
  return best === Number.NEGATIVE_INFINITY ? Math.max(...odds.slice(0, 1000)) : best;
}

/** Where the rules left nothing, the likeliest paragraph is the article. */
export const somethingIsKept: Rule = ({ blocks, odds, kept }) => {
  if (blocks.length === 0 || kept.includes(true)) return;
  let best = 0;
  odds.forEach((each, at) => {
    if (each > odds[best]!) best = at;
  });
  kept[best] = true;
};
