import type { Mention } from '../model/mention.js';
import type { Segmentation } from '../model/segmentation.js';
import { isEnglish } from '../text/english.js';
import { Claims } from './claims.js';
import { cuedStatements } from './cued-statements.js';
import { findCues, mayQuote } from './cues/find-cues.js';
import { draftQuotes, type Quotation } from './draft-quotes.js';
import { floatingStatements } from './passages/floating-statements.js';
import { foreignStatements } from './passages/foreign-statements.js';
import { placePassages, withJoined } from './passages/place-passages.js';
import { startOf } from './statement.js';
import { viewOf } from './view.js';

/** Finds quotes and the mentions of their speakers; rules here, trained models later. */
export type QuoteFinder = (segmentation: Segmentation, mentions: readonly Mention[]) => Quotation;

/**
 * Finds quotes by rules: cues announce words; words in marks that no cue announces are joined to the quote they go
 * on with or stand alone. In other languages than English words in marks alone are quotes. Quotes come in reading order of their first segments; no two share a word.
 */
export const findQuotes: QuoteFinder = (segmentation, mentions) => {
  const view = viewOf(segmentation, mentions);
  if (!isEnglish(segmentation.language)) return draftQuotes(view, foreignStatements(view));
  const claims = new Claims(view.tokens.length);
  const cued = cuedStatements(view, findCues(view), claims);
  const placing = placePassages(view, claims);
  const joined = withJoined(cued, placing);
  const floating = floatingStatements(
    view,
    placing.floating.filter(([first]) => first !== undefined && mayQuote(view, first.from)),
    joined,
  );
  const statements = [...joined, ...floating].sort((a, b) => startOf(a) - startOf(b));
  return draftQuotes(view, statements);
};
