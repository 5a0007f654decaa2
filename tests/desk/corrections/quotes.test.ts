import { describe, expect, it } from 'vitest';
import { type ArticleSpec, article } from '../../support/article-builder.js';
import { about, deskOf, made, personCalled, quoteLines, quoteOf } from './support/desk.js';

const SPEC: ArticleSpec = {
  id: 'vote',
  publishedAt: '2026-03-02T08:00:00Z',
  text: [
    '“We will build it,” Maria Lopez said. “And we will build it well.”',
    '“It costs too much,” said Piet Jansen.',
    'The bridge would stand by May, Ms Lopez added.',
  ].join('\n'),
  persons: [{ name: 'Maria Lopez', aliases: ['Ms Lopez'] }, 'Piet Jansen'],
  quotes: [
    { text: ['We will build it', 'And we will build it well.'], speaker: 'Maria Lopez' },
    { text: 'It costs too much', speaker: 'Piet Jansen' },
  ],
};
const vote = article(SPEC);
const spanOf = (words: string, text = vote.text) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
/** What the machine makes of the article when it is amended. */
const amended = (text: string, quotes: ArticleSpec['quotes'] = SPEC.quotes) =>
  article({ ...SPEC, text, quotes: quotes ?? [] });

describe('correcting a quote', () => {
  it('sets the speaker to somebody the graph knows, and keeps what the machine found', () => {
    const desk = deskOf([vote]);
    const quote = quoteOf(desk, 'costs');
    const id = personCalled(desk, 'Maria Lopez').id;
    const correction = made(
      desk.corrections.correctQuote({ ...about(desk, quote), speaker: { is: 'KNOWN', id } }),
    );
    const after = quoteOf(desk, 'costs');
    expect(after.speaker?.id).toBe(id);
    expect(after.id).toBe(quote.id);
    expect(after.attribution).toMatchObject({
      method: 'correction',
      confidence: 1,
      reason: 'An editor set this: the tape has it',
      chain: [],
    });
    expect(desk.corrections.machineQuote(after)).toMatchObject({
      text: 'It costs too much',
      kind: 'DIRECT',
      speaker: { name: 'Piet Jansen' },
      method: 'subject-of-cue',
    });
    expect(desk.corrections.ofQuote(after).map((each) => each.id)).toEqual([correction.id]);
    expect(correction).toMatchObject({
      action: 'CORRECT_QUOTE',
      by: 'ana',
      why: 'the tape has it',
      at: '2026-05-04T10:00:00.000Z',
      status: 'APPLIED',
      sets: ['SPEAKER'],
      before: { speaker: { name: 'Piet Jansen' }, quoteKind: 'DIRECT' },
      after: { speaker: { name: 'Maria Lopez' }, quoteKind: null, segments: null },
    });
    expect(desk.events).toEqual([{ kind: 'CORRECTION_MADE', correctionId: correction.id }]);
    expect(personCalled(desk, 'Maria Lopez').quoteCount).toBe(2);
  });

  it('sets the speaker to a new name, to a source, or to nobody', () => {
    const desk = deskOf([vote]);
    const correct = (speaker: Parameters<typeof desk.corrections.correctQuote>[0]['speaker']) => {
      made(desk.corrections.correctQuote({ ...about(desk, quoteOf(desk, 'costs')), speaker: speaker! }));
      return quoteOf(desk, 'costs').speaker;
    };
    expect(correct({ is: 'NEW_PERSON', name: ' Ines Falk ' })).toMatchObject({
      __typename: 'Person',
      name: 'Ines Falk',
    });
    expect(correct({ is: 'NEW_SOURCE', name: 'harbour board', sourceKind: 'GOVERNMENT' })).toMatchObject({
      __typename: 'Source',
      name: 'harbour board',
      kind: 'GOVERNMENT',
    });
    expect(correct({ is: 'NOBODY' })).toBeNull();
    expect(desk.corpus.counts.persons).toBe(2);
  });

  it('gives a new name to whoever bears it in other articles', () => {
    const other = article({ id: 'other', quotes: [{ text: 'No comment', speaker: 'Ines Falk' }] });
    const desk = deskOf([vote, other]);
    made(
      desk.corrections.correctQuote({
        ...about(desk, quoteOf(desk, 'costs')),
        speaker: { is: 'NEW_PERSON', name: 'Ines Falk' },
      }),
    );
    expect(personCalled(desk, 'Ines Falk').quoteCount).toBe(2);
  });

  it('sets span and kind; the quote keeps answering to the id that it had', () => {
    const desk = deskOf([vote]);
    const quote = quoteOf(desk, 'costs');
    const segments = [spanOf('costs too much')];
    made(desk.corrections.correctQuote({ ...about(desk, quote), segments, kind: 'MIXED' }));
    const after = quoteOf(desk, 'costs');
    expect(after).toMatchObject({ text: 'costs too much', kind: 'MIXED', speaker: { name: 'Piet Jansen' } });
    expect(after.attribution.method).toBe('subject-of-cue');
    expect(desk.corrections.machineQuote(after)?.text).toBe('It costs too much');
    made(desk.corrections.correctQuote({ ...about(desk, quote), kind: 'DIRECT' }));
    expect(quoteOf(desk, 'costs').kind).toBe('DIRECT');
  });

  it('lets a later correction supersede an earlier one, and come back when the later is undone', async () => {
    const desk = deskOf([vote]);
    const name = (person: string) =>
      made(
        desk.corrections.correctQuote({
          ...about(desk, quoteOf(desk, 'costs')),
          speaker: { is: 'NEW_PERSON', name: person },
        }),
      );
    const [first, second] = [name('Ines Falk'), name('Amara Okafor')];
    expect([first.status, second.status]).toEqual(['SUPERSEDED', 'APPLIED']);
    expect(second.at > first.at).toBe(true);
    const undone = made(await desk.corrections.undo({ correction: second.id, by: 'bea', why: 'no' }));
    expect(undone).toMatchObject({ status: 'UNDONE', undone: { by: 'bea', why: 'no' } });
    expect(first.status).toBe('APPLIED');
    expect(quoteOf(desk, 'costs').speaker?.name).toBe('Ines Falk');
    expect(await desk.corrections.undo({ correction: second.id, by: 'cy', why: 'no' })).toMatchObject({
      __typename: 'AlreadyUndone',
    });
  });

  it('rejects a quote, says so when it is asked for, and has it back when undone', async () => {
    const desk = deskOf([vote]);
    const quote = quoteOf(desk, 'costs');
    const rejection = made(desk.corrections.rejectQuote(about(desk, quote)));
    expect(quoteLines(desk)).toEqual(['We will build it And we will build it well. | Maria Lopez']);
    expect(desk.corrections.rejectQuote(about(desk, quote))).toMatchObject({
      __typename: 'QuoteNotFound',
      reason: 'REJECTED',
      rejectedBy: { id: rejection.id },
    });
    made(await desk.corrections.undo({ correction: rejection.id, by: 'ana', why: 'it is one' }));
    expect(quoteOf(desk, 'costs').id).toBe(quote.id);
  });

  it('adds a quote that was missed, which can be corrected and rejected like any other', () => {
    const desk = deskOf([vote]);
    const added = made(
      desk.corrections.addQuote({
        article: vote.id,
        expectedVersion: 0,
        by: 'ana',
        why: 'missed',
        kind: 'INDIRECT',
        segments: [spanOf('The bridge would stand by May')],
        speaker: { is: 'KNOWN', id: personCalled(desk, 'Piet Jansen').id },
      }),
    );
    expect(added.quote).toMatchObject({ text: 'The bridge would stand by May', cue: null });
    made(
      desk.corrections.correctQuote({
        ...about(desk, quoteOf(desk, 'by May')),
        speaker: { is: 'KNOWN', id: personCalled(desk, 'Maria Lopez').id },
      }),
    );
    expect(quoteLines(desk)).toContain('The bridge would stand by May | Maria Lopez');
    expect(desk.corrections.machineQuote(quoteOf(desk, 'by May'))).toBeNull();
    made(desk.corrections.rejectQuote(about(desk, quoteOf(desk, 'by May'))));
    expect(added).toMatchObject({ status: 'SUPERSEDED', quote: null });
  });
});

describe('a correction that cannot be made', () => {
  const desk = deskOf([vote]);
  const input = () => about(desk, quoteOf(desk, 'costs'));

  it.each([
    ['a quote of no article', { quote: 'quote_gone_3' }, { __typename: 'QuoteNotFound', reason: 'UNKNOWN' }],
    ['a quote that vanished', { quote: 'quote_vote_9' }, { __typename: 'QuoteNotFound', reason: 'VANISHED' }],
    ['no id of a quote', { quote: 'nonsense' }, { __typename: 'QuoteNotFound', reason: 'UNKNOWN' }],
    [
      'a version seen too early',
      { expectedVersion: 7, kind: 'MIXED' as const },
      { __typename: 'CorrectionConflict', version: 0 },
    ],
    [
      'a span behind the text',
      { segments: [{ start: 3, end: 9999 }] },
      { __typename: 'SpanOutOfText', textLength: vote.text.length },
    ],
    ['an empty span', { segments: [{ start: 3, end: 3 }] }, { __typename: 'SpanOutOfText', segment: 0 }],
    ['no span', { segments: [] }, { __typename: 'SpanOutOfText' }],
    [
      'spans in disorder',
      { segments: [spanOf('too much'), spanOf('It costs')] },
      { __typename: 'SpanOutOfText', segment: 1 },
    ],
    ['a span over paragraphs', { segments: [{ start: 60, end: 75 }] }, { __typename: 'SpanOutOfText' }],
    [
      'words of another quote',
      { segments: [spanOf('We will')] },
      { __typename: 'QuoteOverlap', quote: { text: /We will build/ } },
    ],
    [
      'an unknown speaker',
      { speaker: { is: 'KNOWN', id: 'person_x' } as const },
      { __typename: 'SpeakerNotFound', speakerId: 'person_x' },
    ],
    ['what is so already', { kind: 'DIRECT' as const }, { __typename: 'NothingToCorrect' }],
    ['nothing', {}, { __typename: 'NothingToCorrect' }],
  ])('%s', (_, change, refusal) => {
    const outcome = desk.corrections.correctQuote({ ...input(), ...change });
    const { quote, ...plain } = refusal as { quote?: { text: RegExp } };
    expect(outcome).toMatchObject(plain);
    if (quote) expect((outcome as unknown as { quote: { text: string } }).quote.text).toMatch(quote.text);
    expect(desk.corrections.list({}).totalCount).toBe(0);
  });

  it('is refused to the second of two editors', () => {
    const two = deskOf([vote]);
    const quote = quoteOf(two, 'costs');
    const seen = about(two, quote);
    made(two.corrections.correctQuote({ ...seen, kind: 'MIXED' }));
    expect(two.corrections.correctQuote({ ...seen, by: 'bea', kind: 'INDIRECT' })).toMatchObject({
      __typename: 'CorrectionConflict',
      expectedVersion: 0,
      version: 1,
    });
    expect(quoteOf(two, 'costs').kind).toBe('MIXED');
  });

  it('is refused to an editor who saw the article before it was amended', () => {
    const two = deskOf([vote]);
    const seen = about(two, quoteOf(two, 'costs'));
    two.corrections.add(amended(`New.\n${SPEC.text}`));
    const { id } = quoteOf(two, 'costs');
    expect(two.corrections.correctQuote({ ...seen, quote: id, kind: 'MIXED' })).toMatchObject({
      __typename: 'CorrectionConflict',
    });
  });
});

describe('a new analysis', () => {
  const corrected = () => {
    const desk = deskOf([vote]);
    const correction = made(
      desk.corrections.correctQuote({
        ...about(desk, quoteOf(desk, 'costs')),
        speaker: { is: 'NEW_PERSON', name: 'Ines Falk' },
      }),
    );
    return { desk, correction };
  };

  it('of the same text leaves the correction standing, also where the machine changed its mind', () => {
    const { desk, correction } = corrected();
    desk.corpus.remove(vote.id);
    expect(correction.status).toBe('ORPHANED');
    desk.corrections.add(
      amended(SPEC.text!, [
        { text: 'We will build it', speaker: 'Piet Jansen' },
        { text: 'It costs', speaker: 'Maria Lopez' },
      ]),
    );
    expect(correction.status).toBe('APPLIED');
    expect(quoteLines(desk)).toEqual(['We will build it | Piet Jansen', 'It costs | Ines Falk']);
  });

  it('that no longer finds the quote leaves it as the editor had it', () => {
    const { desk, correction } = corrected();
    desk.corpus.remove(vote.id);
    desk.corrections.add(amended(SPEC.text!, []));
    expect(quoteLines(desk)).toEqual(['It costs too much | Ines Falk']);
    expect(correction.status).toBe('APPLIED');
  });

  it('of an amended text finds the words where they have moved, white space apart', () => {
    const { desk, correction } = corrected();
    const text = `Amended at noon.\n“It costs too much to park,” said Piet Jansen.\n${SPEC.text!.replace('It costs', 'It  costs')}`;
    desk.corrections.add(amended(text, [{ text: 'It  costs too much', speaker: 'Piet Jansen' }]));
    expect(quoteLines(desk)).toEqual(['It  costs too much | Ines Falk']);
    expect(correction.quote?.segments[0]?.span.start).toBe(text.indexOf('It  costs'));
  });

  it('of a text without the words says so, and takes the correction up again when they come back', () => {
    const { desk, correction } = corrected();
    const text = SPEC.text!.replace('It costs too much', 'It is dear');
    desk.corrections.add(amended(text, [{ text: 'It is dear', speaker: 'Piet Jansen' }]));
    expect(quoteLines(desk)).toEqual(['It is dear | Piet Jansen']);
    expect(correction).toMatchObject({ status: 'ORPHANED', quote: null });
    desk.corrections.add(vote);
    expect(correction.status).toBe('APPLIED');
    expect(quoteOf(desk, 'costs').speaker?.name).toBe('Ines Falk');
  });

  it('of the same content changes nothing, and the corrected article stands', () => {
    const { desk } = corrected();
    expect(desk.corrections.add(vote).status).toBe('UNCHANGED');
    expect(quoteOf(desk, 'costs').speaker?.name).toBe('Ines Falk');
    expect(desk.corrections.corrected(vote).contentHash).toBe(vote.contentHash);
  });
});
