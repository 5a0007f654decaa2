import { loadAnalysis } from '../../src/server/analysis/load-analysis.js';
import { millisecondsOf } from '../measure/stopwatch.js';
import { rawArticle } from '../raw-article.js';

/** One line, as long as asked, that invites work beyond its length. */
const HARD_LINES: Readonly<Record<string, (letters: number) => string>> = {
  'straight marks': (letters) => '"'.repeat(letters),
  'opening marks': (letters) => '“'.repeat(letters),
  'short quotes': (letters) => '“Aye,” Ann said. '.repeat(letters / 17),
};

export interface HardLine {
  readonly name: string;
  readonly milliseconds: number;
}

/** @param letters length of each line; a million for the figure that is promised */
export function measureHardLines(letters: number): readonly HardLine[] {
  const analyse = loadAnalysis();
  return Object.entries(HARD_LINES).map(([name, line]) => {
    const raw = rawArticle(name, line(letters));
    return { name, milliseconds: millisecondsOf(() => void analyse(raw)) };
  });
}
