import { isLetter } from '../characters.js';
import { closesByPlace, type Mark, touchesPunctuation } from './mark.js';

const PLURAL_ENDING = new Set([...'sSzZxX'].map((letter) => letter.charCodeAt(0)));

/** True for ’ and ' in the place of a closing mark. */
export const isClosingSingle = (mark: Mark): boolean =>
  mark.family === 'SINGLE' && mark.shape !== 'OPENING' && closesByPlace(mark);

/** The workers’ demands; but ‘of the workers,’ and ‘the workers’. */
export const isPossessiveLike = (mark: Mark): boolean =>
  isLetter(mark.left) && PLURAL_ENDING.has(mark.left) && !touchesPunctuation(mark);
