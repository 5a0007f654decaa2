import type { Article } from '../../../src/model/article.js';
import { article } from '../../support/article-builder.js';

const vote = article({
  id: 'vote',
  title: 'Council votes on the bridge',
  publishedAt: '2026-03-02T08:00:00+01:00',
  url: 'https://town.example/vote',
  text: [
    'Council votes on the bridge',
    '“We will build it,” Mayor Maria Lopez said. “And we will build it well.”',
    '“It costs too much,” said Piet Jansen, the Courier reported.',
    'The harbour board said the river is too fast.',
  ].join('\n'),
  kinds: ['HEADLINE'],
  persons: [{ name: 'Maria Lopez', aliases: ['Lopez'], roles: ['Mayor'] }, 'Piet Jansen'],
  sources: [{ name: 'harbour board' }, { name: 'Courier', kind: 'PUBLICATION' }],
  source: 'Courier',
  authors: ['Ada Brook'],
  quotes: [
    { text: ['We will build it', 'And we will build it well.'], speaker: 'Maria Lopez' },
    { text: 'It costs too much', speaker: 'Piet Jansen', via: 'Courier', cue: 'said' },
    { text: 'the river is too fast', speaker: 'harbour board', kind: 'INDIRECT' },
  ],
});

const opening = article({
  id: 'opening',
  title: 'Bridge opens',
  publishedAt: '2026-09-12T10:30:00+02:00',
  text: '“It stands,” said Maria Lopez.\n“A fine day,” somebody said.',
  persons: ['Maria Lopez'],
  quotes: [
    { text: 'It stands', speaker: 'Maria Lopez' },
    { text: 'A fine day', speaker: null, reason: 'nobody is named' },
  ],
});

const undated = article({ id: 'undated', title: null, text: 'The ferry no longer runs.' });

/** Three articles of an invented town: five quotes, three people, two sources. */
export const TOWN_NEWS: readonly Article[] = [vote, opening, undated];

/** Articles of which each prints one numbered quote of Maria Lopez; the first is the newest. */
export const numberedArticles = (count: number): readonly Article[] =>
  Array.from({ length: count }, (_, index) =>
    article({
      id: `n${index}`,
      title: `Report ${index}`,
      publishedAt: new Date(Date.UTC(2026, 5, 30) - index * 86_400_000).toISOString(),
      quotes: [{ text: `This is answer number ${index}`, speaker: 'Maria Lopez' }],
    }),
  );
