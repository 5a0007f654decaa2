import { MENTION_KINDS, MENTION_LABELS } from '../../model/mention.js';
import type { View } from '../view.js';

/** Set where a mention ends, in the class of its last token. */
const LAST = 64;

/** The class of a token's mention, wherever in the mention the token stands. */
export const mentionClass = (column: number): number => column % LAST;

const CLASSES_OF_KIND = 5;

/** From 1: the kind, the label and the number of a mention; below LAST. */
function classOf(view: View, index: number): number {
  const mention = view.mentions[index];
  if (!mention) return 0;
  const kind = MENTION_KINDS.indexOf(mention.kind);
  const label = MENTION_LABELS.indexOf(mention.label);
  return 1 + label + CLASSES_OF_KIND * kind + (mention.plural ? 3 * CLASSES_OF_KIND : 0);
}

/** Class by token of the mention that it belongs to, and of the nearest ones of its sentence to either side. */
export function mentionColumns(
  view: View,
  sentence: Int32Array,
): Readonly<Record<'mentions' | 'mentionBack' | 'mentionAhead', Uint8Array>> {
  const { length } = view.tokens;
  const column = () => new Uint8Array(length);
  const [mentions, mentionBack, mentionAhead] = [column(), column(), column()];
  for (let i = 0; i < length; i++) {
    const index = view.mentionAt[i]!;
    const isLast = view.mentionAt[i + 1] !== index;
    mentions[i] = index < 0 ? 0 : classOf(view, index) + (isLast ? LAST : 0);
    if (i > 0 && sentence[i - 1] === sentence[i])
      mentionBack[i] = mentionClass(mentions[i - 1]!) || mentionBack[i - 1]!;
  }
  for (let i = length - 2; i >= 0; i--) {
    if (sentence[i + 1] === sentence[i])
      mentionAhead[i] = mentionClass(mentions[i + 1]!) || mentionAhead[i + 1]!;
  }
  return { mentions, mentionBack, mentionAhead };
}
