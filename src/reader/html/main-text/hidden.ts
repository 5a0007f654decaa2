import type { MarkupElement } from '../../markup/markup-node.js';

const HIDING = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i;
/** Longer style attributes are looked at only so far. */
const MOST_STYLE = 500;

/** True of an element that its own attributes take out of sight; what style sheets say is not known. */
export const isHidden = ({
  attributes: { hidden, style, 'aria-hidden': ariaHidden },
}: MarkupElement): boolean =>
  hidden !== undefined ||
  ariaHidden === 'true' ||
  (style !== undefined && HIDING.test(style.slice(0, MOST_STYLE)));
