import { ISSUING_VERBS } from '../../lexicon/en/relay-nouns.js';
import type { TokenRange, View } from '../view.js';
import { bestOf, relayBehind } from './placed-relay.js';
import { type RelayPhrase, relayPhraseAt } from './relay-phrase.js';

/** 'on Chirper' and 'in a letter' are where words were said; 'in the Harbour Post' may be what they are about. */
function isPlaceOfWords(view: View, { sort }: RelayPhrase, at: number): boolean {
  switch (view.tokens.lower(at)) {
    case 'on':
      return sort !== 'DOCUMENT';
    case 'in':
      return sort === 'DOCUMENT' || view.tokens.lower(at - 1) !== 'reported';
    case 'via':
    case 'through':
      return true;
    case 'to':
    case 'with':
    case 'during':
    case 'of':
      return true;
    default:
      return false;
  }
}

/** '(issued) a statement saying', '(put out) a statement', '(told) Northwire that ... and said'. */
function relayOfVerb(view: View, at: number): RelayPhrase | null {
  const lower = view.tokens.lower(at);
  if (/^(?:told|tells|telling)$/.test(lower)) {
    const heard = relayPhraseAt(view, at + 1);
    return heard?.sort === 'NAMED' ? heard : null;
  }
  const isParticle = (lower === 'with' && ISSUING_VERBS.has(view.tokens.lower(at - 1))) || lower === 'out';
  const issued = isParticle || ISSUING_VERBS.has(lower) ? relayPhraseAt(view, at + 1) : null;
  return issued?.sort === 'DOCUMENT' || issued?.sort === 'NAMED' ? issued : null;
}

/**
 * Where an earlier verb of the same speaker says how the words came: 'Ruiz issued a statement saying', 'Ruiz lashed out
 * on Chirper, accusing', 'Ruiz told Northwire that ... and said'.
 */
export const earlierRelay = (view: View, range: TokenRange): RelayPhrase | null =>
  bestOf(view, range, (at) => {
    const placed = relayBehind(view, at);
    return placed && isPlaceOfWords(view, placed, at) ? placed : relayOfVerb(view, at);
  });
