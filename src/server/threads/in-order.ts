import { Intake } from './intake.js';

type Step<Item, Result> =
  | { readonly kind: 'ITEM'; readonly item: Item }
  | { readonly kind: 'END' }
  | { readonly kind: 'FAILED'; readonly error: unknown }
  | { readonly kind: 'RESULT'; readonly result: Result };

const nextItem = <Item>(intake: Intake<Item>): Promise<Step<Item, never>> =>
  intake.next().then(
    (next) => (next.done ? { kind: 'END' } : { kind: 'ITEM', item: next.value }),
    (error: unknown) => ({ kind: 'FAILED', error }),
  );

const asStep = <Result>(work: Promise<Result>): Promise<Step<never, Result>> =>
  work.then((result) => ({ kind: 'RESULT', result }));

/** Its error is thrown when its turn comes; until then Node must not take it for one that nobody handles. */
function awaited<Result>(work: Promise<Result>): Promise<Result> {
  work.catch(() => {});
  return work;
}

/**
 * The results of `work` in the order of the items, each as soon as it and all before it are there. The first error,
 * of the items or of the work, ends it after the results of what came before.
 * @param ahead items that are worked on or wait for their turn at one time, at the most; from 1
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void> {
  const intake = new Intake(items);
  const underWay: Promise<Result>[] = [];
  let isOpen = true;
  try {
    while (isOpen || underWay.length > 0) {
      const reading = isOpen && underWay.length < ahead ? [nextItem(intake)] : [];
      const step = await Promise.race([...reading, ...underWay.slice(0, 1).map(asStep)]);
      if (step.kind === 'RESULT') {
        underWay.shift();
        yield step.result;
        continue;
      }
      intake.take();
      if (step.kind === 'ITEM') underWay.push(awaited(work(step.item)));
      else isOpen = false;
      if (step.kind === 'FAILED') underWay.push(awaited(Promise.reject(step.error)));
    }
  } finally {
    await intake.stop();
  }
}
