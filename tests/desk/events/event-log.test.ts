import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeskEvent, PlacedEvent } from '../../../src/desk/events/desk-event.js';
import { EventLog } from '../../../src/desk/events/event-log.js';
import { EventLoopTurns } from '../../../src/desk/events/event-loop-turns.js';
import { selected } from '../../../src/desk/events/selected.js';

const at = (time: string) => () => new Date(time);
const clock = at('2026-03-01T09:30:00Z');

const removal = (articleId: string): DeskEvent => ({
  kind: 'ARTICLE_INGESTED',
  articleId,
  outcome: 'REMOVED',
});

const publishTo = (log: EventLog, ...names: string[]): void => {
  for (const name of names) log.publish(removal(name));
};

const nameOf = ({ event }: PlacedEvent): string => (event.kind === 'ARTICLE_INGESTED' ? event.articleId : '');

async function take(events: AsyncIterator<PlacedEvent>, count: number): Promise<readonly PlacedEvent[]> {
  const taken: PlacedEvent[] = [];
  while (taken.length < count) taken.push((await events.next()).value);
  return taken;
}

const taken = async (events: AsyncIterator<PlacedEvent>, count: number) =>
  (await take(events, count)).map(nameOf);

describe('following', () => {
  it('gives what comes, with its time and a cursor', async () => {
    const log = new EventLog(clock);
    publishTo(log, 'before');
    const events = log.follow(null);
    const first = events.next();
    publishTo(log, 'a', 'b');
    expect((await first).value).toEqual({
      cursor: expect.stringMatching(/^[0-9a-z]{20}$/),
      at: '2026-03-01T09:30:00.000Z',
      event: removal('a'),
    });
    expect(await taken(events, 1)).toEqual(['b']);
  });

  it('gives every follower every event', async () => {
    const log = new EventLog(clock);
    const followers = [log.follow(null), log.follow(null)];
    publishTo(log, 'a', 'b');
    expect(await Promise.all(followers.map((each) => taken(each, 2)))).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('takes up behind a cursor', async () => {
    const log = new EventLog(clock);
    const start = log.cursor;
    publishTo(log, 'a', 'b', 'c');
    const [a] = await take(log.follow(start), 1);
    expect(nameOf(a!)).toBe('a');
    expect(await taken(log.follow(a!.cursor), 2)).toEqual(['b', 'c']);
  });

  it('ends at once when it is returned while it waits, and is forgotten', async () => {
    const log = new EventLog(clock);
    const events = log.follow(null);
    const waiting = events.next();
    await events.return?.();
    expect(await waiting).toEqual({ value: undefined, done: true });
    expect(log.followers).toBe(0);
  });

  it('ends when the signal aborts, before or while', async () => {
    const log = new EventLog(clock);
    const stop = new AbortController();
    const waiting = log.follow(null, stop.signal).next();
    stop.abort();
    expect((await waiting).done).toBe(true);
    expect((await log.follow(null, stop.signal).next()).done).toBe(true);
    expect(log.followers).toBe(0);
  });
});

describe('what is no longer kept', () => {
  it('refuses a cursor whose next event is gone, and takes the oldest that is not', async () => {
    const log = new EventLog(clock, 2);
    const start = log.cursor;
    publishTo(log, 'a');
    const behindA = log.cursor;
    publishTo(log, 'b', 'c');
    expect(() => log.follow(start)).toThrow(expect.objectContaining({ code: 'EVENTS_GONE', cursor: start }));
    expect(await taken(log.follow(behindA), 2)).toEqual(['b', 'c']);
  });

  it('refuses a cursor of another log', () => {
    const earlier = new EventLog(at('2026-02-28T00:00:00Z'));
    publishTo(earlier, 'a');
    expect(() => new EventLog(clock).follow(earlier.cursor)).toThrow(
      expect.objectContaining({ code: 'EVENTS_GONE' }),
    );
  });

  it.each(['', 'nonsense', '0'.repeat(19), 'Ä'.repeat(20), '0'.repeat(2_000)])('refuses %j', (cursor) => {
    expect(() => new EventLog(clock).follow(cursor)).toThrow(
      expect.objectContaining({ code: 'BAD_CURSOR', argument: 'after' }),
    );
  });

  it('refuses a cursor that was never given', () => {
    const [log, twin] = [new EventLog(clock), new EventLog(clock)];
    publishTo(twin, 'a');
    expect(() => log.follow(twin.cursor)).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }));
  });

  it('closes a follower that is too slow, and names the last event it was given', async () => {
    const log = new EventLog(clock, 3);
    const events = log.follow(null);
    publishTo(log, 'a');
    const [a] = await take(events, 1);
    publishTo(log, 'b', 'c', 'd');
    expect(await taken(events, 1)).toEqual(['b']);
    const behindB = log.follow(a!.cursor);
    publishTo(log, 'e', 'f', 'g');
    await expect(behindB.next()).rejects.toMatchObject({ code: 'FOLLOWER_TOO_SLOW', cursor: a!.cursor });
    await expect(events.next()).rejects.toMatchObject({ code: 'FOLLOWER_TOO_SLOW' });
    expect(await events.next()).toEqual({ value: undefined, done: true });
    expect(log.followers).toBe(0);
  });
});

describe('cursors', () => {
  it('sort as the events do', async () => {
    const log = new EventLog(clock);
    const start = log.cursor;
    publishTo(log, ...Array.from({ length: 100 }, (_, index) => `${index}`));
    const cursors = [start, ...(await take(log.follow(start), 100)).map(({ cursor }) => cursor)];
    expect([...cursors].sort()).toEqual(cursors);
    expect(new EventLog(at('2026-03-01T09:30:01Z')).cursor > log.cursor).toBe(true);
  });
});

describe('whoever follows from wherever, at whatever pace', () => {
  it('gets what a list of all events holds behind the cursor, or is told that it can not', async () => {
    const steps = fc.array(fc.constantFrom('publish', 'take'), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 8 }), fc.nat(20), steps, async (capacity, before, walk) => {
        const log = new EventLog(clock, capacity);
        const all: string[] = [];
        const cursors = [log.cursor];
        const publish = () => {
          all.push(`${all.length}`);
          publishTo(log, all.at(-1)!);
          cursors.push(log.cursor);
        };
        Array.from({ length: before }, publish);
        let place = Math.max(0, before - capacity);
        const events = log.follow(cursors[place]!);
        for (const step of walk) {
          if (step === 'publish' || place === all.length) publish();
          else if (all.length - place > capacity) {
            await expect(events.next()).rejects.toMatchObject({ cursor: cursors[place] });
            return;
          } else expect(await taken(events, 1)).toEqual([all[place++]]);
        }
      }),
    );
  });
});

describe('turns', () => {
  it('let no more work be done in one turn of the event loop than they have room for, in order', async () => {
    const turns = new EventLoopTurns(3);
    let turn = 0;
    const count = () => {
      turn += 1;
      if (turn < 10) setImmediate(count);
    };
    setImmediate(count);
    const done = await Promise.all(
      Array.from({ length: 8 }, async (_, index) => {
        await turns.take();
        return [turn, index];
      }),
    );
    expect(done.map(([, index]) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(done.map(([each]) => each)).toEqual([0, 0, 0, 1, 1, 1, 2, 2]);
  });
});

describe('selected', () => {
  const odd = (log: EventLog) =>
    selected(log.follow(null), (event) => (Number(nameOf(event)) % 2 === 1 ? nameOf(event) : null));

  it('leaves out what is null, however much of it there is', async () => {
    const log = new EventLog(clock);
    const events = odd(log);
    publishTo(log, ...Array.from({ length: 500 }, () => '0'), '1', '2', '3');
    expect([(await events.next()).value, (await events.next()).value]).toEqual(['1', '3']);
  });

  it('ends what it reads, also while it waits', async () => {
    const log = new EventLog(clock);
    const events = odd(log);
    const waiting = events.next();
    await events.return?.();
    expect((await waiting).done).toBe(true);
    expect(log.followers).toBe(0);
  });

  it('ends what it reads when choosing fails', async () => {
    const log = new EventLog(clock);
    const events = selected(log.follow(null), () => {
      throw new RangeError('no');
    });
    publishTo(log, 'a');
    await expect(events.next()).rejects.toThrow(RangeError);
    expect(log.followers).toBe(0);
  });
});
