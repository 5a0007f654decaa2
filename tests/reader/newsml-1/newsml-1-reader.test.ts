import { describe, expect, test } from 'vitest';
import { newsml1Reader } from '../../../src/reader/newsml-1/newsml-1-reader.js';
import { readerContract } from '../reader-contract.js';
import { paragraphsOf, readAll, readArticles } from '../reading.js';

const contentItem = (data: string, format = 'HTML') =>
  `<ContentItem><MediaType FormalName="Text"/><Format FormalName="${format}"/><DataContent>${data}</DataContent></ContentItem>`;

const NITF = `<nitf><body><body.head><abstract><p>Fares rise.</p></abstract></body.head><body.content>
  <p>Mr <person>Tom Roe</person> said: &#8220;No.&#8221;</p></body.content></body></nitf>`;

const newsItem = (components: string, status = '<Status FormalName="Usable"/>') => `
  <NewsItem>
    <Identification><NewsIdentifier>
      <ProviderId>northwire.example</ProviderId><DateId>20210304</DateId><NewsItemId>007</NewsItemId><RevisionId>1</RevisionId>
      <PublicIdentifier>urn:newsml:northwire.example:20210304:007:1</PublicIdentifier>
    </NewsIdentifier></Identification>
    <NewsManagement>
      <NewsItemType FormalName="News"/>
      <FirstCreated>20210304T100000+0100</FirstCreated><ThisRevisionCreated>20210304T120000Z</ThisRevisionCreated>
      ${status}
    </NewsManagement>
    ${components}
  </NewsItem>`;

const MAIN = `<NewsComponent>
  <TopicSet FormalName="Subjects">
    <Topic Duid="t1"><TopicType FormalName="Person"/><FormalName Scheme="people">p7</FormalName>
      <Description xml:lang="fr">M. Roe</Description><Description xml:lang="en">Tom Roe</Description></Topic>
  </TopicSet>
  <NewsLines>
    <HeadLine><![CDATA[Ferry & bus stop]]></HeadLine><SubHeadLine>Again</SubHeadLine>
    <ByLine>By Lena Ostrow and Bo Webb</ByLine><CreditLine>NWR</CreditLine><KeywordLine>ferries</KeywordLine>
    <NewsLine><NewsLineType FormalName="EditorsNote"/><NewsLineText>Corrects name in graf 2</NewsLineText></NewsLine>
  </NewsLines>
  <AdministrativeMetadata>
    <Provider><Party FormalName="Northwire"/></Provider><Source><Party FormalName="Tarn Bay Herald"/></Source>
  </AdministrativeMetadata>
  <DescriptiveMetadata>
    <Language FormalName="EN"/>
    <SubjectCode><SubjectMatter FormalName="04015000" Scheme="IptcSubjectCodes"/></SubjectCode>
    <Location><Property FormalName="City" Value="Tarn Bay"/></Location>
  </DescriptiveMetadata>
  <NewsComponent><Role FormalName="Main"/>${contentItem(NITF, 'NITF')}</NewsComponent>
  <NewsComponent><Role FormalName="Caption"/>${contentItem('<p>The ferry.</p>')}</NewsComponent>
</NewsComponent>`;

const document = (...items: readonly string[]) =>
  `<?xml version="1.0" encoding="iso-8859-1"?>\n<!DOCTYPE NewsML PUBLIC "urn:newsml:iptc.org:20021018:NewsMLv1.2:1" "NewsML_1.2.dtd">\n<NewsML><Catalog/><NewsEnvelope><DateAndTime>20210304T120000Z</DateAndTime></NewsEnvelope>${items.join('')}</NewsML>`;

readerContract(newsml1Reader, [
  { name: 'NITF', document: document(newsItem(MAIN)) },
  {
    name: 'XHTML, CDATA and plain text',
    document: document(
      newsItem(`<NewsComponent>${contentItem('<p>One <b>two</b>.</p>')}</NewsComponent>`),
      newsItem(
        `<NewsComponent>${contentItem('<![CDATA[<P>One &amp; two.</P>\n<P>Caf&eacute;.</P>]]>')}</NewsComponent>`,
      ),
      newsItem(`<NewsComponent>${contentItem('\n  One.\n\n  Two.\n', 'text')}</NewsComponent>`),
    ),
  },
]);

const read = (text: string) => readArticles(newsml1Reader, text, { location: 'wire.xml' });

test('all that a news item says of its article', async () => {
  const articles = await read(document(newsItem(MAIN)));
  expect(articles).toHaveLength(1);
  expect(articles[0]).toMatchObject({
    location: 'wire.xml',
    externalId: 'urn:newsml:northwire.example:20210304:007:1',
    title: 'Ferry & bus stop',
    language: 'en',
    publishedAt: '2021-03-04T10:00:00+01:00',
    modifiedAt: '2021-03-04T12:00:00Z',
    source: 'Tarn Bay Herald',
    authors: ['Lena Ostrow', 'Bo Webb'],
    facts: {
      format: 'newsml-1',
      status: 'USABLE',
      correction: 'Corrects name in graf 2',
      subjects: [
        { kind: 'PERSON', name: 'Tom Roe', role: null, uri: 'people:p7' },
        { kind: 'TOPIC', name: '04015000', uri: 'IptcSubjectCodes:04015000' },
        { kind: 'PLACE', name: 'Tarn Bay', role: 'City' },
        { kind: 'TOPIC', name: 'ferries', role: 'keyword' },
      ],
    },
  });
  expect(paragraphsOf(articles[0]!)).toEqual(['BODY Mr Tom Roe said: “No.”']);
});

describe('content', () => {
  test.each([
    ['paragraphs', '<p>One <b>two</b>.</p><p>Three.</p>', 'bcNITF2.5', ['BODY One two.', 'BODY Three.']],
    [
      'HTML in CDATA',
      '<![CDATA[<P>One &amp; two.</P>\n<H2>Three</H2>]]>',
      'HTML',
      ['BODY One & two.', 'SUBHEADING Three'],
    ],
    [
      'XHTML',
      '<html><head><title>x</title></head><body><h2>One</h2><p>Two.</p></body></html>',
      'XHTML',
      ['SUBHEADING One', 'BODY Two.'],
    ],
    [
      'NITF as text',
      NITF.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
      'NITF',
      ['BODY Mr Tom Roe said: “No.”'],
    ],
  ])('%s', async (_, data, format, paragraphs) => {
    const [article] = await read(
      document(newsItem(`<NewsComponent>${contentItem(data, format)}</NewsComponent>`)),
    );
    expect(paragraphsOf(article!)).toEqual(paragraphs);
  });

  test('plain text', async () => {
    const [article] = await read(
      document(newsItem(`<NewsComponent>${contentItem('\nOne.\n\nTwo.\n', 'text')}</NewsComponent>`)),
    );
    expect([article!.text, article!.paragraphs]).toEqual(['One.\n\nTwo.', null]);
  });

  test('texts with headlines of their own are articles of their own; equivalents are one', async () => {
    const story = (name: string, text: string) =>
      `<NewsComponent Duid="${name}"><NewsLines><HeadLine>${name}</HeadLine></NewsLines>${contentItem(text)}</NewsComponent>`;
    const apart = await read(
      document(
        newsItem(`<NewsComponent>${story('a', '<p>One.</p>')}${story('b', '<p>Two.</p>')}</NewsComponent>`),
      ),
    );
    expect(apart.map(({ title, text, externalId }) => [title, text, externalId?.split('#')[1]])).toEqual([
      ['a', 'One.', undefined],
      ['b', 'Two.', 'b'],
    ]);
    const same = await read(
      document(
        newsItem(
          `<NewsComponent EquivalentsList="yes">${story('a', '<p>One.</p>')}${story('b', 'One.')}</NewsComponent>`,
        ),
      ),
    );
    expect(same.map(({ text }) => text)).toEqual(['One.']);
  });
});

test('an embargo ends when the status changes', async () => {
  const management =
    '<Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20210305T060000Z</DateAndTime></StatusWillChange>';
  const [embargoed, canceled] = await read(
    document(newsItem(MAIN, management), newsItem(MAIN, '<Status FormalName="Canceled"/>')),
  );
  expect([embargoed!.facts.status, embargoed!.facts.embargoedUntil]).toEqual([
    'EMBARGOED',
    '2021-03-05T06:00:00Z',
  ]);
  expect(canceled!.facts.status).toBe('CANCELED');
});

test('a picture alone is left out and told', async () => {
  const picture =
    '<NewsComponent><ContentItem Href="x.jpg"><MediaType FormalName="Photo"/></ContentItem></NewsComponent>';
  const [found] = await readAll(newsml1Reader, document(newsItem(picture)), { location: 'wire.xml' });
  expect(found).toMatchObject({
    location: 'wire.xml',
    code: 'NOT_CONTENT',
    reason: 'holds content, but no text',
  });
});
