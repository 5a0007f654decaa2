import { describe, expect, it } from 'vitest';
import { TOWN_NEWS } from '../server/support/town-news.js';
import { article } from '../support/article-builder.js';
import { exported } from './exported.js';

const graphOf = (articles: Parameters<typeof exported>[1]) => {
  const { '@context': context, '@graph': graph } = JSON.parse(exported('schema-org', articles));
  expect(context).toBe('https://schema.org');
  return graph;
};

describe('schema.org', () => {
  it('has a NewsArticle for each article, with its author and publisher', () => {
    expect(graphOf(TOWN_NEWS)[1]).toMatchObject({
      '@type': 'NewsArticle',
      url: 'https://town.example/vote',
      headline: 'Council votes on the bridge',
      datePublished: '2026-03-02T08:00:00+01:00',
      inLanguage: 'en',
      author: [{ '@type': 'Person', name: 'Ada Brook' }],
      publisher: { '@type': 'NewsMediaOrganization', name: 'Courier' },
    });
  });

  it('has a Quotation for each quote: words in marks are the work of their speaker, reported ones are not', () => {
    const [direct, relayed, reported] = graphOf(TOWN_NEWS)[1].hasPart;
    const lopez = { '@type': 'Person', name: 'Maria Lopez' };
    expect(direct).toMatchObject({ '@type': 'Quotation', spokenByCharacter: lopez, creator: lopez });
    expect(relayed).toMatchObject({ text: 'It costs too much', provider: { name: 'Courier' } });
    expect(reported).toMatchObject({ spokenByCharacter: { '@type': 'Organization', name: 'harbour board' } });
    expect(reported).not.toHaveProperty('creator');
  });

  it('has no speaker for what nobody is known to have said, and a citation for what a document says', () => {
    expect(graphOf(TOWN_NEWS)[0].hasPart[1]).not.toHaveProperty('spokenByCharacter');
    const report = article({
      id: 'report',
      sources: [{ name: 'Harbour Report', kind: 'DOCUMENT' }],
      quotes: [{ text: 'The pier is unsafe', speaker: 'Harbour Report' }],
    });
    const [quotation] = graphOf([report])[0].hasPart;
    expect(quotation).toMatchObject({ citation: { '@type': 'CreativeWork', name: 'Harbour Report' } });
    expect(quotation).not.toHaveProperty('spokenByCharacter');
  });
});
