/**
 * Articles are dealt out to folds by their number. Each is decoded by models that were trained on the other folds, so
 * that later stages learn from what earlier ones make of articles that they have not seen.
 */
export const FOLDS = 4;

export const foldOf = (article: number): number => article % FOLDS;

export const outside =
  (fold: number) =>
  (article: number): boolean =>
    foldOf(article) !== fold;
