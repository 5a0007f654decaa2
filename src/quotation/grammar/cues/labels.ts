import { mentionRange, type NounPhrase } from '../../noun-phrase.js';
import { isWord } from '../../token-shape.js';
import type { TokenRange, View } from '../../view.js';

const LONGEST_LABEL = 6;

/** What stands before a colon, or is one letter and a full stop, at the start of a paragraph. */
export interface Label {
  readonly words: TokenRange;
  /** Token of the colon; of the letter itself in 'Q. Why now?'. */
  readonly sign: number;
  readonly paragraph: number;
}

const isSign = (view: View, token: number): boolean => view.tokens.form(token) === ':';

/** 'Q. Why now?': the tokeniser keeps the full stop with the letter. */
const isLettered = (view: View, token: number): boolean => /^[QA]\.$/.test(view.tokens.form(token));

/** '- Maria Lopez:', '“LOPEZ:': a bullet or a mark before the label is passed over. */
function firstWord(view: View, { from, to }: TokenRange): number {
  return from + 1 < to && !isWord(view.tokens, from) ? from + 1 : from;
}

function labelOf(view: View, range: TokenRange, paragraph: number): Label | null {
  const first = firstWord(view, range);
  if (isLettered(view, first)) return { words: { from: first, to: first + 1 }, sign: first, paragraph };
  for (let i = first + 1; i < range.to && i <= first + LONGEST_LABEL; i++)
    if (isSign(view, i)) return { words: { from: first, to: i }, sign: i, paragraph };
  return null;
}

/** The labels of paragraphs, in reading order: 'LOPEZ:', '- Nora Feldt, engineer:', 'Q:', 'Note:'. */
export const labelsOf = (view: View): readonly Label[] =>
  view.paragraphs.flatMap((range, paragraph) => labelOf(view, range, paragraph) ?? []);

export const wordsOf = ({ tokens, text }: View, { words: { from, to } }: Label): string =>
  text.slice(tokens.start(from), tokens.end(to - 1));

/** The name that a label is, or that it begins with before a comma: 'Nora Feldt', 'Nora Feldt, engineer'. */
export function nameIn(view: View, { words: { from, to } }: Label): NounPhrase | null {
  const name = mentionRange(view, from);
  const mention = view.mentions[name?.mention ?? -1];
  const isNamed = mention?.kind === 'NAME' && (mention.label === 'PERSON' || mention.label === 'BODY');
  if (!name || !isNamed || name.from !== from) return null;
  return name.to === to || (name.to < to && /^[,(]$/.test(view.tokens.form(name.to))) ? name : null;
}
