import type { ParagraphKind } from '../../../model/paragraph.js';
import { passageOf, type View } from '../../view.js';
import { colonCues } from './colon-cues.js';
import type { CueCandidate } from './cue-candidate.js';
import { nounCueAt } from './noun-cues.js';
import { verbCueAt } from './verb-cues.js';

function sourcedCueAt({ tokens }: View, head: number): CueCandidate | null {
  if (tokens.lower(head) !== 'according' || tokens.lower(head + 1) !== 'to') return null;
  return { shape: 'SOURCED', head, words: { from: head, to: head + 2 }, lemma: 'accord', verb: null };
}

/** Words inside marks are somebody's already, unless the closing mark was forgotten. */
function mayHoldCue(view: View, token: number): boolean {
  const range = passageOf(view, token);
  return !range || (!range.passage.closed && !range.passage.continues);
}

const QUOTES_NOBODY: ReadonlySet<ParagraphKind> = new Set([
  'BYLINE',
  'SOURCE_LINE',
  'AUTHOR_NOTE',
  'BOILERPLATE',
]);

/** False in a byline, a source line, an author note and boilerplate: they tell no story. */
export const mayQuote = (view: View, token: number): boolean =>
  !QUOTES_NOBODY.has(view.segmentation.paragraphs[view.tokens.paragraph(token)]?.kind ?? 'BODY');

/** All places where words may be announced, in reading order. */
export function findCues(view: View): readonly CueCandidate[] {
  const cues = [...colonCues(view)];
  for (let token = 0; token < view.tokens.length; token++) {
    if (!mayHoldCue(view, token)) continue;
    const cue = verbCueAt(view, token) ?? sourcedCueAt(view, token) ?? nounCueAt(view, token);
    if (cue) cues.push(cue);
  }
  return cues.filter(({ head }) => mayQuote(view, head)).sort((a, b) => a.head - b.head);
}
