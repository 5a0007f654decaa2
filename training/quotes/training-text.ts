import type { TaggedWords } from '../../src/learning/words/tagged-words.js';
import type { RawArticle } from '../../src/model/raw-article.js';
import type { Segmentation } from '../../src/model/segmentation.js';
import { untitledArticle } from '../../src/model/untitled-article.js';
import { type Prose, proseOf } from '../../src/quotation/prose/prose.js';
import { viewOf } from '../../src/quotation/view.js';
import type { Recogniser } from '../../src/recognition/recognise.js';
import { segment } from '../../src/segmentation/segment.js';
import { type Attribution, attributionsOf, tokensOf } from './attributions.js';
import { CueHeads } from './cue-heads.js';
import type { GoldArticle } from './gold-articles.js';

/** An article of the gold data as the models read it, and what they should find. */
export interface TrainingText {
  readonly article: GoldArticle;
  readonly prose: Prose;
  readonly attributions: readonly Attribution[];
}

const rawArticle = ({ id, text }: GoldArticle): RawArticle => ({
  ...untitledArticle(text, id),
  language: 'en',
});

/** The stages that come before quotation. */
export interface EarlierStages {
  readonly tag: (segmentation: Segmentation) => TaggedWords;
  readonly recognise: Recogniser;
}

function proseOfText(article: GoldArticle, { tag, recognise }: EarlierStages): Prose {
  const segmentation = segment(rawArticle(article));
  const words = tag(segmentation);
  return proseOf(viewOf(segmentation, recognise(segmentation, words)), words);
}

/** Reads the articles and finds the heads of their cues: words that were cues by themselves tell those of longer ones. */
export function trainingTexts(
  articles: readonly GoldArticle[],
  stages: EarlierStages,
): readonly TrainingText[] {
  const heads = new CueHeads();
  const read = articles.map((article) => {
    const prose = proseOfText(article, stages);
    for (const { cue } of article.quotes) if (cue) heads.note(prose, tokensOf(prose, cue));
    return { article, prose };
  });
  return read.map(({ article, prose }) => ({
    article,
    prose,
    attributions: attributionsOf(prose, article, heads),
  }));
}
