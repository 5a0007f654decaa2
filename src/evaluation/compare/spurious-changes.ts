import type { EvaluatedArticle } from '../evaluate-article.js';
import type { Change } from './change.js';
import type { SpuriousItem } from './run-items.js';
import type { SavedSpurious } from './saved-run.js';

const keysOf = (items: readonly { readonly key: string }[]) => new Set(items.map(({ key }) => key));

const newChange = ({ article, what, at: { start, end } }: SpuriousItem): Change => ({
  kind: what === 'quote' ? 'NEW_SPURIOUS_QUOTE' : 'NEW_FALSE_NAME',
  article,
  layers: [{ name: what === 'quote' ? 'now' : what, start, end }],
  note: '',
});

/** Nothing where the article is not in this gold, or is another one of the same id. */
function goneChange(
  articles: ReadonlyMap<string, EvaluatedArticle>,
  { article: id, what, at: [start, end] }: SavedSpurious,
): readonly Change[] {
  const article = articles.get(id);
  if (article === undefined || start >= end || end > article.text.length) return [];
  const layers = [{ name: what === 'quote' ? 'before' : what, start, end }];
  return [{ kind: what === 'quote' ? 'GONE_SPURIOUS_QUOTE' : 'GONE_FALSE_NAME', article, layers, note: '' }];
}

/** What one run found without gold and the other did not. */
export function spuriousChanges(
  items: readonly SpuriousItem[],
  saved: readonly SavedSpurious[],
  articles: readonly EvaluatedArticle[],
): readonly Change[] {
  const [now, before] = [keysOf(items), keysOf(saved)];
  const byId = new Map(articles.map((article) => [article.id, article]));
  return [
    ...items.filter(({ key }) => !before.has(key)).map(newChange),
    ...saved.filter(({ key }) => !now.has(key)).flatMap((item) => goneChange(byId, item)),
  ];
}
