import { dropping, proseEnds, type Rule } from './draft.js';

const SAME = 0.8;

/** The headline is a field of the article. A heading further down that says the same is one only at the first level. */
export const titleIsNoText: Rule = (draft) => {
  const { first } = proseEnds(draft);
  dropping(
    (one, at) =>
      one.isHeading && draft.titles[at]! > SAME && (at <= first || one.block.element.name === 'h1'),
  )(draft);
};
