import { FeatureBuffer } from '../../src/learning/feature-buffer.js';
import type { Announcements } from '../../src/quotation/announcing/announcements.js';
import { endsBefore, endsFrom, startsBefore, startsBehind } from '../../src/quotation/pointers/boundaries.js';
import {
  addCueFeatures,
  addNoneFeatures,
  addPlaceFeatures,
  addSpanFeatures,
} from '../../src/quotation/pointers/boundary-features.js';
import type { Side } from '../../src/quotation/pointers/place-scores.js';
import type { Prose } from '../../src/quotation/prose/prose.js';
import type { TokenRange } from '../../src/quotation/view.js';
import { Contexts, type ContextTable } from '../learner/contexts.js';
import type { Attribution } from './attributions.js';
import type { TrainingText } from './training-text.js';

export type PointerContexts = Readonly<
  Record<'startBehind' | 'endBehind' | 'endBefore' | 'startBefore', ContextTable>
>;

/** A false cue so likely is shown to the rankers as one that announces nothing. */
const LIKELY_FALSE = 0.15;

class PointerRecorder {
  readonly contexts = {
    startBehind: new Contexts(),
    endBehind: new Contexts(),
    endBefore: new Contexts(),
    startBefore: new Contexts(),
  };
  readonly #features = new FeatureBuffer();

  /** The nearer end of the words on a side, or none. */
  near(
    prose: Prose,
    announcements: Announcements,
    cue: number,
    side: Side,
    target: number,
    article: number,
  ): void {
    const places = side === 0 ? startsBehind(prose, cue) : endsBefore(prose, cue);
    if (target >= 0 && !places.includes(target)) return;
    const contexts = side === 0 ? this.contexts.startBehind : this.contexts.endBefore;
    for (const place of places) {
      this.#describe(prose, cue, place);
      contexts.addItem(this.#features, place === target);
    }
    this.#features.clear();
    addNoneFeatures(prose, announcements, cue, side, this.#features);
    contexts.addItem(this.#features, target < 0);
    contexts.endContext(article);
  }

  /** The farther end, the nearer one being known. */
  far(
    prose: Prose,
    announcements: Announcements,
    cue: number,
    side: Side,
    content: TokenRange,
    article: number,
  ): void {
    const [anchor, target] = side === 0 ? [content.from, content.to] : [content.to, content.from];
    const places = side === 0 ? endsFrom(prose, anchor) : startsBefore(prose, anchor);
    if (!places.includes(target)) return;
    const contexts = side === 0 ? this.contexts.endBehind : this.contexts.startBefore;
    for (const place of places) {
      const [start, end] = side === 0 ? [anchor, place] : [place, anchor];
      this.#describe(prose, cue, place);
      addSpanFeatures(prose, announcements, start, end, place, this.#features);
      contexts.addItem(this.#features, place === target);
    }
    contexts.endContext(article);
  }

  #describe(prose: Prose, cue: number, place: number): void {
    this.#features.clear();
    addPlaceFeatures(prose, place, this.#features);
    addCueFeatures(prose, cue, place, this.#features);
  }
}

function recordCue(
  recorder: PointerRecorder,
  { prose }: TrainingText,
  announcements: Announcements,
  { head, behind, before }: Pick<Attribution, 'head' | 'behind' | 'before'>,
  article: number,
): void {
  recorder.near(prose, announcements, head, 0, behind?.from ?? -1, article);
  recorder.near(prose, announcements, head, 1, before?.to ?? -1, article);
  if (behind) recorder.far(prose, announcements, head, 0, behind, article);
  if (before) recorder.far(prose, announcements, head, 1, before, article);
}

/** Contexts of all gold cues, and of false ones that look likely, which announce nothing. */
export function pointerContexts(
  texts: readonly TrainingText[],
  announcements: readonly Announcements[],
): PointerContexts {
  const recorder = new PointerRecorder();
  texts.forEach((text, article) => {
    const known = announcements[article]!;
    const heads = new Set(text.attributions.map(({ head }) => head));
    for (const attribution of text.attributions) recordCue(recorder, text, known, attribution, article);
    for (let token = 0; token < text.prose.length; token++) {
      if (known.any[token]! <= LIKELY_FALSE || heads.has(token)) continue;
      recordCue(recorder, text, known, { head: token, behind: null, before: null }, article);
    }
  });
  const { startBehind, endBehind, endBefore, startBefore } = recorder.contexts;
  return {
    startBehind: startBehind.table(),
    endBehind: endBehind.table(),
    endBefore: endBefore.table(),
    startBefore: startBefore.table(),
  };
}
