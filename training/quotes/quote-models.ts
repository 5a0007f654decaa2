import type { Announcements, AnnouncingModel } from '../../src/quotation/announcing/announcements.js';
import { announcementsOf, announcingModelOf } from '../../src/quotation/announcing/announcements.js';
import {
  ContentFinder,
  type PointerModel,
  pointerModelOf,
} from '../../src/quotation/pointers/content-finder.js';
import type { Prose } from '../../src/quotation/prose/prose.js';
import type { QuoteModels } from '../../src/quotation/quote-models.js';
import { type Candidate, candidatesOf } from '../../src/quotation/selection/candidates.js';
import { type SelectionModel, select, weigh } from '../../src/quotation/selection/selector.js';
import { SpeakerFinder } from '../../src/quotation/speakers/speaker-finder.js';
import { type LearningPlan, STANDARD_PLAN } from '../learner/ada-grad.js';
import type { ContextTable } from '../learner/contexts.js';
import { floatWeights } from '../learner/float-weights.js';
import { meanOfSeeds } from '../learner/mean-of-seeds.js';
import { trainLogistic } from '../learner/train-logistic.js';
import { trainRanker } from '../learner/train-ranker.js';
import { type TreePlan, trainTrees } from '../learner/train-trees.js';
import { announcingContexts } from './announcing-contexts.js';
import { FOLDS, foldOf, outside } from './folds.js';
import { passageContexts } from './passage-contexts.js';
import { pointerContexts } from './pointer-contexts.js';
import { type Decoded, selectionContexts, selectionEvidence } from './selection-contexts.js';
import { speakerContexts } from './speaker-contexts.js';
import type { TrainingText } from './training-text.js';

type Chosen = (article: number) => boolean;
const EVERY: Chosen = () => true;
/** Models trained without one fold each, and one trained on all. */
interface Crossed<T> {
  readonly folds: readonly T[];
  readonly all: T;
}

const crossed = <T>(train: (chosen: Chosen) => T): Crossed<T> => ({
  folds: Array.from({ length: FOLDS }, (_, fold) => train(outside(fold))),
  all: train(EVERY),
});

const PLANS = {
  announcing: { ...STANDARD_PLAN, epochs: 3, warmUp: 0 },
  pointers: { ...STANDARD_PLAN, epochs: 5, warmUp: 2 },
  speakers: { ...STANDARD_PLAN, epochs: 4, warmUp: 1 },
  selection: { ...STANDARD_PLAN, epochs: 6, warmUp: 2, bits: 18, dropout: 0.1 },
  passages: { ...STANDARD_PLAN, epochs: 12, warmUp: 4, bits: 16, dropout: 0.2 },
} satisfies Record<string, LearningPlan>;

function trainAnnouncing(texts: readonly TrainingText[]): Crossed<AnnouncingModel> {
  const { any, speech } = announcingContexts(texts);
  return crossed((chosen) =>
    announcingModelOf(
      floatWeights(trainLogistic(any, PLANS.announcing, chosen)),
      floatWeights(trainLogistic(speech, PLANS.announcing, chosen)),
    ),
  );
}

function trainPointers(
  texts: readonly TrainingText[],
  announcements: readonly Announcements[],
): Crossed<PointerModel> {
  const contexts = pointerContexts(texts, announcements);
  const point = (table: ContextTable, chosen: Chosen) =>
    floatWeights(meanOfSeeds(SEEDS, PLANS.pointers, (plan) => trainRanker(table, plan, chosen)));
  return crossed((chosen) =>
    pointerModelOf({
      startBehind: point(contexts.startBehind, chosen),
      endBehind: point(contexts.endBehind, chosen),
      endBefore: point(contexts.endBefore, chosen),
      startBefore: point(contexts.startBefore, chosen),
    }),
  );
}

/** The pointers are means over these. */
const SEEDS = [1, 2, 3];

const TREES: TreePlan = {
  trees: 300,
  depth: 6,
  rate: 0.04,
  leastWeight: 12,
  items: 0.7,
  evidence: 0.5,
  l2: 3,
  seed: 1,
};

const log = (what: string): void => console.log(`${(performance.now() / 1000).toFixed(0)} s  ${what}`);

/** All stages up to the candidates, for one text. */
function decode(
  prose: Prose,
  announcing: AnnouncingModel,
  pointers: PointerModel,
  speakers: ReturnType<typeof floatWeights>,
): { announcements: Announcements; candidates: readonly Candidate[] } {
  const announcements = announcementsOf(prose, announcing);
  const contents = new ContentFinder(prose, announcements, pointers);
  const finder = new SpeakerFinder(prose, announcements, speakers);
  return { announcements, candidates: candidatesOf(prose, announcements, contents, finder) };
}

function trainSelection(texts: readonly TrainingText[], decoded: readonly Decoded[]): SelectionModel {
  const contexts = selectionContexts(texts, decoded);
  const alone = crossed((chosen) => floatWeights(trainLogistic(contexts, PLANS.selection, chosen)));
  const evidence = selectionEvidence(texts, decoded, (article) => alone.folds[foldOf(article)]!);
  return { alone: alone.all, together: trainTrees(evidence, TREES) };
}

export function trainQuoteModels(texts: readonly TrainingText[]): QuoteModels {
  const announcing = trainAnnouncing(texts);
  log('announcing');
  const announcements = texts.map(({ prose }, article) =>
    announcementsOf(prose, announcing.folds[foldOf(article)]!),
  );
  const pointers = trainPointers(texts, announcements);
  log('pointers');
  const speakerTable = speakerContexts(texts, announcements);
  const speakers = crossed((chosen) => floatWeights(trainRanker(speakerTable, PLANS.speakers, chosen)));
  log('speakers');
  const decoded = texts.map(({ prose }, article) => {
    const fold = foldOf(article);
    return decode(prose, announcing.folds[fold]!, pointers.folds[fold]!, speakers.folds[fold]!);
  });
  const selection = trainSelection(texts, decoded);
  log('selection');
  const found = decoded.map(({ announcements, candidates }, article) => {
    const { prose } = texts[article]!;
    const chosen = select(prose, weigh(prose, announcements, candidates, selection));
    return { announcements, announced: chosen.map(({ content }) => content) };
  });
  const passages = floatWeights(trainLogistic(passageContexts(texts, found), PLANS.passages));
  log('passages');
  return { announcing: announcing.all, pointers: pointers.all, speakers: speakers.all, selection, passages };
}
