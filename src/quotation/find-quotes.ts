import type { TaggedWords } from '../learning/words/tagged-words.js';
import type { Mention } from '../model/mention.js';
import type { Segmentation } from '../model/segmentation.js';
import { isEnglish } from '../text/english.js';
import { announcedStatements } from './announced-statements.js';
import { announcementsOf } from './announcing/announcements.js';
import { draftQuotes, type Quotation } from './draft-quotes.js';
import { floatingStatements } from './passages/floating-statements.js';
import { foreignStatements } from './passages/foreign-statements.js';
import { placePassages, withJoined } from './passages/place-passages.js';
import { proseOf } from './prose/prose.js';
import type { QuoteModels } from './quote-models.js';
import { startOf } from './statement.js';
import { speechPassages } from './unannounced/speech-passages.js';
import { viewOf } from './view.js';

/** Finds quotes and the mentions of their speakers; `words` is null for a text that is not English. */
export type QuoteFinder = (
  segmentation: Segmentation,
  words: TaggedWords | null,
  mentions: readonly Mention[],
) => Quotation;

/**
 * A finder of quotes by trained models: cues announce words; words in marks that no cue announces are joined to the
 * quote they go on with or stand alone. In other languages than English words in marks alone are quotes. Quotes come in
 * reading order of their first segments; no two share a word.
 */
export const quoteFinderOf =
  (models: QuoteModels): QuoteFinder =>
  (segmentation, words, mentions) => {
    const view = viewOf(segmentation, mentions);
    if (!words || !isEnglish(segmentation.language)) return draftQuotes(view, foreignStatements(view));
    const prose = proseOf(view, words);
    const announcements = announcementsOf(prose, models.announcing);
    const announced = announcedStatements(prose, announcements, models);
    const pieces = announced.flatMap((statement) => statement.pieces);
    const speech = speechPassages(prose, announcements, pieces, models.passages);
    const placing = placePassages(view, announced, speech);
    const joined = withJoined(announced, placing);
    const floating = floatingStatements(view, placing.floating, speech, joined);
    const statements = [...joined, ...floating].sort((a, b) => startOf(a) - startOf(b));
    return draftQuotes(view, statements);
  };
