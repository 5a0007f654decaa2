import type { BodyKind } from '../../lexicon/en/body-nouns.js';
import { findNamedBody } from '../../lexicon/en/outlets.js';
import type { NounPhrase } from '../noun-phrase.js';
import { isCapitalised } from '../token-shape.js';
import { mentionOf, type TokenRange, type View } from '../view.js';

const LONGEST_NAME = 5;

const RELAYING_KINDS: ReadonlySet<BodyKind> = new Set([
  'PUBLICATION',
  'NEWS_AGENCY',
  'BROADCASTER',
  'DOCUMENT',
  'SOCIAL_MEDIA',
]);

export const canPassOn = (kind: BodyKind | undefined): boolean =>
  kind !== undefined && RELAYING_KINDS.has(kind);

const wordsOf = (view: View, from: number, to: number): string =>
  view.text.slice(view.tokens.start(from), view.tokens.end(to - 1)).replace(/\.$/, '');

const keyOf = (view: View, from: number, to: number): string =>
  wordsOf(view, from, to).toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').replace(/^the /, '');

/** The mention that has exactly these words in it and is not somebody's name, with all its tokens. */
export function withMention(view: View, { from, to }: TokenRange): NounPhrase {
  const mention = mentionOf(view, to - 1);
  if (mention < 0) return { from, to, mention: null };
  let [first, last] = [to - 1, to];
  while (mentionOf(view, first - 1) === mention) first--;
  while (mentionOf(view, last) === mention) last++;
  return { from: first, to: last, mention };
}

/** 'told the Sun' but 'in the sun', 'wrote on X' but 'X marks the spot'. */
function standsAsOutlet(view: View, from: number, key: string): boolean {
  const known = findNamedBody(key);
  if (!known || !canPassOn(known.kind)) return false;
  const before = view.tokens.lower(from - 1);
  if (known.needsArticle) return before === 'the' || view.tokens.lower(from) === 'the';
  return !known.needsPreposition || /^(?:on|to|via|by)$/.test(before);
}

/** The longest listed outlet, agency or network whose name begins at a token; null when none does. */
export function outletAt(view: View, from: number, limit: number): TokenRange | null {
  if (!isCapitalised(view.tokens, from) && !/^dpa$/.test(view.tokens.form(from))) return null;
  for (let to = Math.min(limit, from + LONGEST_NAME); to > from; to--) {
    if (standsAsOutlet(view, from, keyOf(view, from, to))) return { from, to };
  }
  return null;
}

/** Call signs and the like: 'KQXZ', 'WTRB', 'TBN', 'NTV'. 'NUF' may be a union of ferrymen. */
const CALL_SIGN = /^(?:[KW][A-Z]{3}|[A-Z]{1,3}(?:TV|FM|BC|BS|BN|NN))$/;

/** Initials of an outlet that no list holds, by their form or what stands behind them: 'WTRB', 'NUF News'. */
export function initialsAt(view: View, from: number, limit: number): TokenRange | null {
  const { tokens } = view;
  if (!/^[A-Z]{2,5}$/.test(tokens.form(from)) || from >= limit) return null;
  if (findNamedBody(tokens.lower(from)) || view.mentions[mentionOf(view, from)]?.label === 'PLACE')
    return null;
  const isMore = from + 1 < limit && /^(?:news|tv|radio|sports|television)$/.test(tokens.lower(from + 1));
  if (!isMore && !CALL_SIGN.test(tokens.form(from))) return null;
  return { from, to: isMore ? from + 2 : from + 1 };
}
