import { CREATED, elementsOf, type Story, storyOf } from './story.js';

const DECLARED = '<?xml version="1.0" encoding="UTF-8"?>';
const NORM = CREATED.replace(/[-:]/g, '');

const nitfBody = (story: Story): string =>
  `<body><body.head><hedline><hl1>${story.title}</hl1></hedline><byline>By ${story.author}</byline></body.head>
<body.content>${elementsOf(story)}</body.content></body>`;

export function nitf(number: number): string {
  const story = storyOf(number);
  return `${DECLARED}<nitf><head><title>${story.title}</title><docdata><doc-id id-string="${story.id}"/>
<date.issue norm="${NORM}"/></docdata></head>${nitfBody(story)}</nitf>`;
}

export function newsmlG2(number: number): string {
  const story = storyOf(number);
  return `${DECLARED}<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:northwire:${story.id}" version="1" standard="NewsML-G2" xml:lang="en">
<itemMeta><itemClass qcode="ninat:text"/><provider><name>Northwire</name></provider><versionCreated>${CREATED}</versionCreated></itemMeta>
<contentMeta><headline>${story.title}</headline><by>By ${story.author}</by></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${story.title}</title></head>
<body>${elementsOf(story)}</body></html></inlineXML></contentSet></newsItem>`;
}

export function newsml1(number: number): string {
  const story = storyOf(number);
  return `${DECLARED}<NewsML><NewsItem><Identification><NewsIdentifier><NewsItemId>${story.id}</NewsItemId>
<PublicIdentifier>urn:newsml:northwire.example:${story.id}</PublicIdentifier></NewsIdentifier></Identification>
<NewsManagement><NewsItemType FormalName="News"/><FirstCreated>${NORM}</FirstCreated><Status FormalName="Usable"/></NewsManagement>
<NewsComponent><NewsLines><HeadLine>${story.title}</HeadLine><ByLine>By ${story.author}</ByLine></NewsLines>
<ContentItem><MediaType FormalName="Text"/><Format FormalName="NITF"/><DataContent><nitf>${nitfBody(story)}</nitf></DataContent></ContentItem>
</NewsComponent></NewsItem></NewsML>`;
}
