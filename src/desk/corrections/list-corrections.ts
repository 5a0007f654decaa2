import { chosen } from '../../corpus/filters/chosen-ids.js';
import type { Connection, PageRequest } from '../../corpus/page.js';
import { Ordering } from '../../corpus/paging/ordering.js';
import { paginate } from '../../corpus/paging/paginate.js';
import { SelectedSequence } from '../../corpus/paging/selected-sequence.js';
import { descending, idKey } from '../../corpus/paging/sort-key.js';
import type { IdFilter } from '../../corpus/query.js';
import { type Correction, type CorrectionAction, type CorrectionStatus, subjectsOf } from './correction.js';
import type { CorrectionBook } from './correction-book.js';
import type { CorrectionNode } from './correction-node.js';

/** Null and absent mean the same: no condition. All conditions given must hold. */
export interface CorrectionFilter {
  readonly article?: IdFilter | null;
  /** Whom a merge, a split or a link is about, on either side. */
  readonly speaker?: IdFilter | null;
  readonly by?: IdFilter | null;
  readonly action?: { readonly in?: readonly CorrectionAction[] | null } | null;
  readonly status?: { readonly in?: readonly CorrectionStatus[] | null } | null;
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

type Test = (correction: Correction) => boolean;

function testOf(book: CorrectionBook, { article, speaker, by, action, status }: CorrectionFilter): Test {
  const [articles, speakers, names] = [article, speaker, by].map((filter) => chosen(filter, (id) => id));
  const tests: (Test | null | undefined)[] = [
    action?.in && ((correction) => action.in!.includes(correction.action)),
    names && ((correction) => names.has(correction.by)),
    articles && ((correction) => articlesOf(correction).some((id) => articles.has(id))),
    speakers && ((correction) => subjectsOf(correction).some((id) => speakers.has(id))),
    status?.in && ((correction) => status.in!.includes(book.statusOf(correction))),
  ];
  const given = tests.filter((test) => test != null);
  return (correction) => given.every((test) => test(correction));
}

function articlesOf(correction: Correction): readonly string[] {
  if ('article' in correction) return [correction.article];
  return 'articles' in correction ? correction.articles : [];
}
