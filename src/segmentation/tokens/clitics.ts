import { isApostrophe } from '../../text/quotation-marks.js';

const AFTER_APOSTROPHE = new Set('s d m re ve ll'.split(' '));

/**
 * Where the last clitic of a word begins, -1 when it has none: 2 in `don't`, 4 in `Lena's`, 2 in `we'll`.
 * `O'Neill` and `rock'n'roll` have none.
 */
export function cliticStart(form: string): number {
  const { length } = form;
  if (length > 2 && isApostrophe(form[length - 2]!)) {
    if (isShort(form, length - 1)) return length - 2;
    return isNegation(form) ? length - 3 : -1;
  }
  return length > 3 && isApostrophe(form[length - 3]!) && isShort(form, length - 2) ? length - 3 : -1;
}

const isShort = (form: string, from: number): boolean => AFTER_APOSTROPHE.has(form.slice(from).toLowerCase());

const isNegation = (form: string): boolean => form.length > 3 && /n.t$/i.test(form.slice(-3));
