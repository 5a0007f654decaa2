import { writeFileSync } from 'node:fs';
import type { BoostedTrees } from '../../src/learning/boosted-trees.js';
import { type TableValues, writeModelFile } from '../../src/learning/files/write-model-file.js';
import { hashOf } from '../../src/learning/hash.js';
import { MAIN_TEXT } from '../../src/reader/html/main-text/model.js';
import type { WordWeights } from '../../src/reader/html/main-text/place.js';
import { settle } from '../../src/reader/html/main-text/settle/settle.js';
import { quantise } from '../learner/quantise.js';
import { fitFirst, fitSecond, judgedFirst, judgedSecond, type Unseen, Words } from './fitted.js';
import { goldPages } from './gold-pages.js';
import { areEqual, figuresOf, scoreOfPage } from './measures.js';
import { type Posed, type Problem, problemOf } from './problem.js';

const FOLDS = 5;
const FILE = 'src/reader/html/main-text/model-data.ts';

const foldOf = ({ gold }: Problem): number => (hashOf(gold.site) >>> 0) % FOLDS;

/** Each page by models of the other folds' sites. */
function firstOfUnseen(problems: readonly Problem[]): ReadonlyMap<Problem, Unseen> {
  const unseen = new Map<Problem, Unseen>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = problems.filter((problem) => foldOf(problem) !== fold);
    const words = new Words(others);
    const posed = new Map<Problem, Posed>(others.map((problem) => [problem, words.pose(problem)]));
    const trees = fitFirst(others, posed);
    for (const problem of problems.filter((each) => foldOf(each) === fold)) {
      const own = words.pose(problem);
      unseen.set(problem, { posed: own, first: judgedFirst(trees, own) });
    }
    console.log(`fold ${fold}: ${others.length} pages learnt from`);
  }
  return unseen;
}

/** Log-odds of unseen pages by both looks. */
function judgedUnseen(problems: readonly Problem[], unseen: ReadonlyMap<Problem, Unseen>) {
  const odds = new Map<Problem, readonly number[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const trees = fitSecond(
      problems.filter((problem) => foldOf(problem) !== fold),
      unseen,
    );
    for (const problem of problems.filter((each) => foldOf(each) === fold)) {
      const own = unseen.get(problem)!;
      const second = judgedSecond(trees, own);
      odds.set(
        problem,
        own.first.map((first, at) => (first + second[at]!) / 2),
      );
    }
  }
  return odds;
}

function report(
  problems: readonly Problem[],
  unseen: ReadonlyMap<Problem, Unseen>,
  odds: ReadonlyMap<Problem, readonly number[]>,
) {
  for (const collection of ['pages', 'fundus'] as const) {
    const own = problems.filter(({ gold }) => gold.collection === collection);
    const texts = own.map((problem) => {
      const { page, evidence } = unseen.get(problem)!.posed;
      const kept = settle(page, evidence, odds.get(problem)!);
      return problem.found.filter((_, at) => kept[at]).map(({ text }) => text);
    });
    const figures = figuresOf(own.map(({ gold }, at) => scoreOfPage(gold.text, texts[at]!.join('\n\n'))));
    const equal = own.filter(
      ({ gold }, at) => gold.paragraphs !== null && areEqual(gold.paragraphs, texts[at]!),
    );
    console.log(`${collection}, ${FOLDS} folds by site:`, figures, `${equal.length} with equal paragraphs`);
  }
}

const treeTables = (
  name: string,
  { asked, thresholds, values }: BoostedTrees,
): Record<string, TableValues> => ({
  [`${name}.asked`]: asked,
  [`${name}.thresholds`]: thresholds,
  [`${name}.values`]: values,
});

function wordTables(name: string, weights: WordWeights) {
  const sorted = [...weights].sort(([one], [other]) => one - other);
  const { table, scale } = quantise(
    Float32Array.from(sorted, ([, weight]) => weight),
    0,
  );
  return {
    numbers: { [`${name}.scale`]: scale },
    tables: { [`${name}.hashes`]: Int32Array.from(sorted, ([hash]) => hash), [`${name}.weights`]: table },
  };
}

/** The tables that tell the main text of web pages, written into the reader's code, and what they make of pages unseen. */
export function trainMainText(): void {
  const problems = goldPages().map(problemOf);
  console.log(
    `${problems.length} pages, ${problems.reduce((sum, { found }) => sum + found.length, 0)} paragraphs`,
  );
  const unseen = firstOfUnseen(problems);
  const odds = judgedUnseen(problems, unseen);
  report(problems, unseen, odds);
  const words = new Words(problems);
  const posed = new Map<Problem, Posed>(problems.map((problem) => [problem, words.pose(problem)]));
  const [first, second] = [fitFirst(problems, posed), fitSecond(problems, unseen)];
  const weights = words.weights(null);
  const [names, texts] = [wordTables('names', weights.names), wordTables('words', weights.words)];
  const bytes = writeModelFile(
    MAIN_TEXT,
    {
      ...names.numbers,
      ...texts.numbers,
      'first.depth': first.depth,
      'first.base': first.base,
      'second.depth': second.depth,
      'second.base': second.base,
    },
    { ...names.tables, ...texts.tables, ...treeTables('first', first), ...treeTables('second', second) },
  );
  const base64 = Buffer.from(bytes).toString('base64');
  writeFileSync(
    FILE,
    `// Written by \`npm run train -- main-text\`; models/main-text.md tells of it.\nexport const MODEL_BASE64 =\n  '${base64}';\n`,
  );
  console.log(
    `${FILE}: ${bytes.length} bytes of tables, ${names.tables['names.hashes']!.length} names, ${texts.tables['words.hashes']!.length} words`,
  );
}
