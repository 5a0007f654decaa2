import { lengthInTokens } from './draft.js';
import type { KindRule } from './rule.js';

const LABEL =
  /^[[(]?(?:file )?(?:photos?|photographs?|images?|pictures?|pictured|captions?|graphic|illustration|video|screenshot|photo ?\/ ?image)(?: (?:by|credit|courtesy|courtesy of|from))?(?: ?[:：|]|(?<=by|courtesy of) \S)/;
const FILE_PHOTO = /^file(?: photo)? ?[-–—:]/;
const LONGEST = 80;

/** 'Photo: Bo Webb', 'FILE - The mayor in May'; not 'Photos of the gate were shown.' Captions without a label stay BODY. */
export const caption: KindRule = {
  kind: 'CAPTION',
  holds: (draft) =>
    lengthInTokens(draft) <= LONGEST && (LABEL.test(draft.lower) || FILE_PHOTO.test(draft.lower)),
};
