import { type Place, upwards } from '../place.js';
import { type Draft, dropping, keptSize, type Rule } from './draft.js';

/** Letters of prose in the article under the title from where on others beside it are taken for others. */
const ENOUGH = 400;

const articleOf = (place: Place | undefined): Place | null => {
  if (place === undefined) return null;
  for (const each of upwards(place)) if (each.element.name === 'article') return each;
  return null;
};

/** Of several articles side by side the one with the page's title is meant; articles in it, as live blogs have, are part of it. */
export const otherArticlesAreOut: Rule = (draft) => {
  const main = articleOf(draft.blocks[draft.page.firstTitle]?.place);
  if (main === null || main.prose < ENOUGH) return;
  const above = new Set(upwards(main));
  dropping(({ place }) => {
    if (place.articles === 0) return false;
    const isOther = [...upwards(place)].some((each) => each.element.name === 'article' && !above.has(each));
    return isOther && ![...upwards(place)].includes(main);
  })(draft);
};

/** What stands above the title is of the site, if there is text below. */
export const whatIsAboveTheTitleIsOut: Rule = (draft) => {
  const { firstTitle } = draft.page;
  const below: Draft = { ...draft, kept: draft.kept.map((is, at) => is && at > firstTitle) };
  if (keptSize(below) >= Math.max(ENOUGH, 0.3 * keptSize(draft))) dropping((_, at) => at < firstTitle)(draft);
};
