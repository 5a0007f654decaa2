import { overlaps, sliceOf } from '../../text/span.js';
import type { EvaluatedArticle } from '../evaluate-article.js';
import type { JudgedName } from '../names/judge-names.js';
import type { ErrorKind, EvaluationError } from './evaluation-error.js';

interface NameError extends EvaluationError {
  /** Names that are wrong in the same way share it. */
  readonly words: string;
}

function nameError(
  kind: ErrorKind,
  name: JudgedName,
  others: readonly JudgedName[],
  article: EvaluatedArticle,
): NameError {
  const near = others.filter((other) => overlaps(name, other));
  const [own, their] = kind === 'MISSED_NAME' ? ['gold', 'found'] : ['found', 'gold'];
  const layers = [
    { start: name.start, end: name.end, name: `${own} ${name.label}` },
    ...near.map(({ start, end, label }) => ({ start, end, name: `${their} ${label}` })),
  ];
  const words = sliceOf(article.text, name);
  return { kind, article, layers, note: '', weight: 1, words: `${kind} ${name.label} ${words}` };
}

function nameErrorsOf(article: EvaluatedArticle): readonly NameError[] {
  if (article.names === null) return [];
  const { gold, found } = article.names;
  const wrong = (names: readonly JudgedName[]) =>
    names.filter((name) => !name.right && name.start < name.end);
  return [
    ...wrong(gold).map((name) => nameError('MISSED_NAME', name, found, article)),
    ...wrong(found).map((name) => nameError('FALSE_NAME', name, gold, article)),
  ];
}

/** Wrong names of all articles, the same words once: those that come most often weigh most. */
export function nameErrors(articles: readonly EvaluatedArticle[]): readonly EvaluationError[] {
  const byWords = new Map<string, NameError[]>();
  for (const error of articles.flatMap(nameErrorsOf)) {
    const known = byWords.get(error.words);
    if (known === undefined) byWords.set(error.words, [error]);
    else known.push(error);
  }
  return [...byWords.values()].map((errors) => {
    const { words: _words, ...first } = errors[0]!;
    return { ...first, note: errors.length > 1 ? `${errors.length} times` : 'once', weight: errors.length };
  });
}
