import type { ChoiceFilter, DateTimeFilter, IdFilter, TextFilter } from '../../corpus/filter.js';
import { type Choice, choiceOf, choiceTest, chooses } from '../../corpus/filters/choice.js';
import { dateTest } from '../../corpus/filters/date-condition.js';
import { FilterPlace } from '../../corpus/filters/filter-place.js';
import { refuseNullTest } from '../../corpus/filters/null-test.js';
import { given, on, type Test } from '../../corpus/filters/test.js';
import { textTest } from '../../corpus/filters/text-condition.js';
import type { Connection, PageRequest } from '../../corpus/page.js';
import { Ordering } from '../../corpus/paging/ordering.js';
import { paginate } from '../../corpus/paging/paginate.js';
import { SelectedSequence } from '../../corpus/paging/selected-sequence.js';
import { descending, idKey } from '../../corpus/paging/sort-key.js';
import { type Correction, type CorrectionAction, type CorrectionStatus, subjectsOf } from './correction.js';
import type { CorrectionBook } from './correction-book.js';
import type { CorrectionNode } from './correction-node.js';

/** Null and absent mean the same: no condition. All conditions given must hold. */
export interface CorrectionFilter {
  readonly article?: IdFilter | null;
  /** Whom a merge, a split or a link is about, on either side. */
  readonly speaker?: IdFilter | null;
  readonly by?: IdFilter | null;
  /** When it was made. */
  readonly at?: DateTimeFilter | null;
  readonly why?: TextFilter | null;
  readonly action?: ChoiceFilter<CorrectionAction> | null;
  readonly status?: ChoiceFilter<CorrectionStatus> | null;
}

export interface CorrectionQuery extends PageRequest {
  readonly filter?: CorrectionFilter | null;
}

const newestFirst = new Ordering<CorrectionNode>('corrections', [
  descending(idKey('AT', ({ at }) => at)),
  descending(idKey('ID', ({ id }) => id)),
]);

/** Newest first. */
export function listCorrections(book: CorrectionBook, query: CorrectionQuery): Connection<CorrectionNode> {
  const accepts = testOf(book, query.filter ?? {});
  const nodes = function* (): Generator<CorrectionNode, undefined> {
    for (const correction of book.ledger.all) if (accepts(correction)) yield book.node(correction);
  };
  const list = {
    ordering: newestFirst,
    sequence: new SelectedSequence(nodes, newestFirst),
    count: () => Array.from(nodes()).length,
  };
  return paginate(list, query);
}

/** @throws QueryError when a condition contradicts itself */
function testOf(book: CorrectionBook, filter: CorrectionFilter): Test<Correction> {
  const place = FilterPlace.outermost('filter');
  for (const name of ['article', 'speaker', 'by', 'at', 'why'] as const)
    refuseNullTest(filter[name], place.at(name));
  const [articles, speakers] = (['article', 'speaker'] as const).map((name) =>
    choiceOf(filter[name], place.at(name)),
  );
  const tests = given<Test<Correction>>([
    on(choiceTest(filter.action, place.at('action')), ({ action }) => action),
    on(choiceTest(filter.by, place.at('by')), ({ by }) => by),
    on(dateTest(filter.at, place.at('at')), ({ at }) => Date.parse(at)),
    on(textTest(filter.why, place.at('why')), ({ why }) => why),
    articles && ((correction) => concerns(articles, articlesOf(correction))),
    speakers && ((correction) => concerns(speakers, subjectsOf(correction))),
    on(choiceTest(filter.status, place.at('status')), (correction) => book.statusOf(correction)),
  ]);
  return (correction) => tests.every((test) => test(correction));
}

/** One of those that are wanted, and none that is not. */
const concerns = (choice: Choice<string>, ids: readonly string[]): boolean =>
  ids.some((id) => chooses(choice, id)) && !ids.some((id) => choice.except.has(id));

function articlesOf(correction: Correction): readonly string[] {
  if ('article' in correction) return [correction.article];
  return 'articles' in correction ? correction.articles : [];
}
