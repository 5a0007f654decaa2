import type { EvaluatedArticle } from '../evaluate-article.js';
import type { Figures } from '../figures.js';
import { headlineFigures } from './headline-figures.js';
import { itemsOf, type QuoteItem } from './run-items.js';
import type { SavedQuote, SavedRun } from './saved-run.js';

function savedQuote({ key, outcome }: QuoteItem): SavedQuote {
  const { exact, jaccard80, ggt30, ggt80, endToEnd, speaker, canonical, found } = outcome;
  return {
    key,
    measures: { exact, jaccard80, ggt30, ggt80, endToEnd, speaker, canonical },
    found: found && [found.start, found.end],
    speaker: found && (found.speaker_canonical ?? found.speaker?.text ?? null),
  };
}

/** The run as it is saved. It holds offsets and names of speakers, and no other text of the articles. */
export function savedRunOf(
  articles: readonly EvaluatedArticle[],
  figures: Figures,
  kind: string | null,
): SavedRun {
  const { quotes, names, spurious } = itemsOf(articles);
  return {
    format: 'verbatim-evaluation-1',
    kind,
    figures: headlineFigures(figures),
    quotes: quotes.map(savedQuote),
    names: names.map(({ key, name }) => ({ key, right: name.right })),
    spurious: spurious.map(({ key, article, what, at }) => ({
      key,
      article: article.id,
      what,
      at: [at.start, at.end],
    })),
  };
}
