import { mentionRange, type NounPhrase } from '../noun-phrase.js';
import type { View } from '../view.js';

interface Person {
  readonly first: number;
  count: number;
}

const isPerson = (view: View, mention: number): boolean => {
  const { kind, label, start } = view.mentions[mention]!;
  const paragraph = view.segmentation.paragraphs[view.tokens.paragraph(view.tokens.at(start))];
  return kind === 'NAME' && label === 'PERSON' && paragraph?.kind !== 'BYLINE';
};

/** The surname, or the only name: what 'Maria Lopez' and 'Lopez' share. */
const lastNameOf = ({ mentions, text }: View, mention: number): string => {
  const { core } = mentions[mention]!;
  return text.slice(core.start, core.end).split(/\s+/).at(-1)!.toLowerCase();
};

/**
 * Whom the questions of an interview are put to: of the people named before the token at which it begins the one named
 * most often, the first of those named equally often. 'Ana Ruiz keeps the lighthouse. Jan Kover asked Ruiz why.' gives Ana Ruiz.
 */
export function interviewee(view: View, begin: number): NounPhrase | null {
  const people = new Map<string, Person>();
  for (let i = 0; i < view.mentions.length; i++) {
    if (view.tokens.at(view.mentions[i]!.start) >= begin) break;
    if (!isPerson(view, i)) continue;
    const name = lastNameOf(view, i);
    const known = people.get(name);
    if (known) known.count += 1;
    else people.set(name, { first: i, count: 1 });
  }
  const [best] = [...people.values()].sort((a, b) => b.count - a.count);
  return best ? mentionRange(view, view.tokens.at(view.mentions[best.first]!.start)) : null;
}
