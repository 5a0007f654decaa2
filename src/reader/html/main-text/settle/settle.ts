import type { Evidence } from '../evidence/evidence.js';
import type { Page } from '../page-block.js';
import {
  advertisingIsOut,
  captionsAreOut,
  commentsAreOut,
  creditsAreOut,
  hiddenIsOut,
  linksAreOut,
  ornamentsAreOut,
} from './asides-are-out.js';
import type { Draft, Rule } from './draft.js';
import { beginningIsProse, endIsProse } from './ends-are-trimmed.js';
import { enoughIsKept, somethingIsKept } from './enough-is-kept.js';
import {
  headingsAreKept,
  headingsHeadText,
  listsAreKept,
  looksAreKept,
  quotesAreKept,
} from './kin-is-kept.js';
import { otherArticlesAreOut, whatIsAboveTheTitleIsOut } from './one-article.js';
import { textIsSaidOnce } from './said-once.js';
import { standfirstIsKept } from './standfirst-is-kept.js';
import { titleIsNoText } from './title-is-no-text.js';

/** Chosen by cross-validation: to miss a paragraph costs more than to have one too many. */
const LEAST_ODDS = -0.1;

/** In their order. */
const RULES: readonly Rule[] = [
  enoughIsKept,
  commentsAreOut,
  hiddenIsOut,
  otherArticlesAreOut,
  whatIsAboveTheTitleIsOut,
  advertisingIsOut,
  creditsAreOut,
  linksAreOut,
  captionsAreOut,
  ornamentsAreOut,
  titleIsNoText,
  looksAreKept,
  listsAreKept,
  quotesAreKept,
  headingsAreKept,
  headingsHeadText,
  endIsProse,
  beginningIsProse,
  standfirstIsKept,
  textIsSaidOnce,
  somethingIsKept,
];

/**
 * Which paragraphs of a page are the article's: those that the model finds likely, and what follows from how
 * articles are made.
 * @param odds log-odds, one a paragraph
 */
export function settle(
  page: Page,
  { titles, descriptions }: Evidence,
  odds: readonly number[],
): readonly boolean[] {
  const draft: Draft = {
    page,
    blocks: page.blocks,
    odds: [...odds],
    titles,
    descriptions,
    kept: odds.map((each) => each > LEAST_ODDS),
  };
  for (const rule of RULES) rule(draft);
  return draft.kept;
}
