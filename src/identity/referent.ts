import type { OfficeHolder } from '../lexicon/en/office-holders.js';
import type { Gender } from '../model/mention.js';

/** What a referent is: somebody named, a named body or place, or somebody or something only described. */
export type ReferentKind = 'PERSON' | 'NAMED_BODY' | 'DESCRIBED_PERSON' | 'DESCRIBED_BODY';

/** Somebody or something that the mentions of an article speak of, while it is being worked out. */
export interface Referent {
  readonly kind: ReferentKind;
  readonly plural: boolean;
  gender: Gender | null;
  /** Set for a person whom the article never names and a list of office holders tells: 'the Peruvian president'. */
  readonly holder: OfficeHolder | null;
  /** Indexes of its mentions by name, or by description where it has no name, in reading order. */
  readonly mentions: number[];
}

/** The mention by name nearest before `index`, else the first behind it; null when there is none. */
export function namingMention({ mentions }: Referent, index: number): number | null {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]! < index) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1] ?? mentions.slice(low, low + 2).find((mention) => mention !== index) ?? null;
}

export const newReferent = (
  kind: ReferentKind,
  { gender, plural }: { readonly gender: Gender | null; readonly plural: boolean },
  holder: OfficeHolder | null = null,
): Referent => ({ kind, gender, plural, holder, mentions: [] });

export const addMention = (referent: Referent, mention: number, gender: Gender | null): void => {
  referent.mentions.push(mention);
  referent.gender ??= gender;
};
