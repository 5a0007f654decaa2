/**
 * Mentions written into their text, so that a person can check them by eye:
 *
 *     [PERSON Mayor {Ana Ruiz}] met [nominal PERSON+ two {officers}]; [pronoun PERSON she] left [PLACE {Tarn}].
 *
 * Braces hold the core; they are left out where the core is the whole mention. `+` marks a plural.
 */
import type { Mention } from '../../src/model/mention.js';

const OPENING = /\[(?:(?:nominal|pronoun) )?(?:PERSON|BODY|PLACE|OTHER)\+? /g;

/** The text without brackets, labels and braces. */
export const textOfNotation = (notation: string): string =>
  notation.replace(OPENING, '').replace(/[\]{}]/g, '');

function labelOf({ kind, label, plural }: Mention): string {
  const prefix = kind === 'NAME' ? '' : `${kind.toLowerCase()} `;
  return `${prefix}${label}${plural ? '+' : ''}`;
}

function printMention(text: string, mention: Mention): string {
  const { start, end, core } = mention;
  const isWhole = core.start === start && core.end === end;
  const words = isWhole
    ? text.slice(start, end)
    : `${text.slice(start, core.start)}{${text.slice(core.start, core.end)}}${text.slice(core.end, end)}`;
  return `[${labelOf(mention)} ${words}]`;
}

export function printMentions(text: string, mentions: readonly Mention[]): string {
  let [printed, at] = ['', 0];
  for (const mention of mentions) {
    printed += text.slice(at, mention.start) + printMention(text, mention);
    at = mention.end;
  }
  return printed + text.slice(at);
}
