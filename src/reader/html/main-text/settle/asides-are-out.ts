import type { NamedKind } from '../named.js';
import type { PageBlock } from '../page-block.js';
import { isInHidden, type Place, upwards } from '../place.js';
import { type Draft, dropping, isWithin, keptSize, type Rule } from './draft.js';

const CAPTION: ReadonlySet<string> = new Set(['figcaption', 'caption']);
const FIGURE: ReadonlySet<string> = new Set(['figure']);
const QUOTE_OR_TABLE: ReadonlySet<string> = new Set(['blockquote', 'table']);
const HAS_LETTER = /[\p{L}\p{N}]/u;
/** What is said by an element of more paragraphs says little of each. */
const FEW = 2;

/** True when its element or the next above is named so, and holds little else. */
const isNamed = ({ place }: PageBlock, kind: NamedKind): boolean =>
  [...upwards(place, 1)].some(({ named, blocks }) => blocks <= FEW && named.has(kind));

/** Readers' comments are no article, unless all of the page is in them by name. */
export const commentsAreOut: Rule = (draft) => {
  const known = new Map<Place, boolean>();
  const title = draft.blocks[draft.page.firstTitle]?.place;
  const above = new Set(title === undefined ? [] : upwards(title));
  const areComments = (place: Place): boolean =>
    place.named.has('COMMENTS') && !above.has(place) && place.prose < 0.9 * draft.page.prose;
  const isIn = (place: Place): boolean => {
    const before = known.get(place);
    if (before !== undefined) return before;
    const answer = (place.parent !== null && isIn(place.parent)) || areComments(place);
    known.set(place, answer);
    return answer;
  };
  dropping(({ place }) => isIn(place))(draft);
};

/** What cannot be seen is left out, unless hardly anything else is there: paywalls hide whole articles. */
export const hiddenIsOut: Rule = (draft) => {
  const seen: Draft = {
    ...draft,
    kept: draft.kept.map((is, at) => is && !isInHidden(draft.blocks[at]!.place)),
  };
  if (keptSize(seen) > 0.3 * keptSize(draft)) dropping(({ place }) => isInHidden(place))(draft);
};

export const advertisingIsOut = dropping((one) => one.counts.size < 60 && isNamed(one, 'ADVERTISING'));

export const creditsAreOut = dropping(
  (one, at, { odds }) =>
    odds[at]! < 2.5 &&
    one.counts.size < 160 &&
    !one.isHeading &&
    one.place.parent !== null &&
    isNamed(one, 'CREDIT'),
);

/** 'Read more: ...' is a link; a linked paragraph that ends like a sentence may be the article's. */
export const linksAreOut = dropping(
  (one, at, { odds }) =>
    odds[at]! < 3 &&
    one.linked > 0.8 &&
    one.counts.size < 200 &&
    !one.endsSentence &&
    !one.isHeading &&
    one.place.element.name !== 'li',
);

export const captionsAreOut = dropping(
  ({ place }) =>
    isWithin(place, CAPTION, 3) || (isWithin(place, FIGURE, 4) && !isWithin(place, QUOTE_OR_TABLE, 6)),
);

/** '***' */
export const ornamentsAreOut = dropping(({ block }) => !HAS_LETTER.test(block.text));
