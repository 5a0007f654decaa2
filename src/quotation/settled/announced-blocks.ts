import type { CueCandidate } from '../grammar/cues/cue-candidate.js';
import { findSpeaker } from '../grammar/speaker/find-speaker.js';
import type { Prose } from '../prose/prose.js';
import { cueWordsAt } from '../speakers/cue-words.js';
import { explain } from '../speakers/speaker-method.js';
import { paragraphOf, sentenceOf, type TokenRange, type View } from '../view.js';
import type { Settled } from './settled.js';

const CONFIDENCE = 0.8;
/** Tokens between the verb and the end of its paragraph: 'She said on Monday in the town hall:'. */
const FARTHEST = 12;

const isBlock = ({ segmentation }: View, paragraph: number): boolean =>
  /^(?:LIST_ITEM|BLOCKQUOTE)$/.test(segmentation.paragraphs[paragraph]?.kind ?? '');

/** True for the cue of a paragraph that ends with a colon and the last sentence of which it stands in: 'She said on Monday:' */
function announcesBlocks(view: View, { shape, head, words }: CueCandidate): boolean {
  const { to } = paragraphOf(view, head);
  if (
    shape !== 'FINITE' ||
    to - words.to > FARTHEST ||
    view.tokens.form(to - 1) !== ':' ||
    sentenceOf(view, head).to !== to
  )
    return false;
  for (let i = words.to; i < to; i++) if (view.passageAt[i] !== -1) return false;
  return isBlock(view, view.tokens.paragraph(head) + 1);
}

/** The items or set-off paragraphs behind a paragraph, their bullets left out. */
function blocksBehind(view: View, paragraph: number): readonly TokenRange[] {
  const blocks: TokenRange[] = [];
  for (let next = paragraph + 1; isBlock(view, next); next++) {
    const { from, to } = view.paragraphs[next]!;
    const first = /^[•·▪◦‣●○■□*+>–—-]$/.test(view.tokens.form(from)) ? from + 1 : from;
    if (first < to) blocks.push({ from: first, to });
  }
  return blocks;
}

/** 'She said:' and a list, each item of it hers; or a paragraph that is set off. Not: 'What they said:' over items with names. */
export function announcedBlocks(prose: Prose): readonly Settled[] {
  const { view, hints } = prose;
  return [...hints.cues.values()].flatMap((candidate) => {
    const { head } = candidate;
    if (!announcesBlocks(view, candidate)) return [];
    const speaker = findSpeaker(view, candidate).phrase;
    const cue = cueWordsAt(prose, head);
    const pieces = blocksBehind(view, view.tokens.paragraph(head));
    if (!speaker || pieces.length === 0) return [];
    const explanation = explain(prose, cue, head, speaker);
    return { head, cue, pieces, speaker, isWhole: true, confidence: CONFIDENCE, ...explanation };
  });
}
