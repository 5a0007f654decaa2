import { addressOf, elementsOf, type Story, storiesOf, storyOf } from './story.js';

const MENU = Array.from(
  { length: 60 },
  (_, at) => `<li><a href="/section/${at}">Section ${at}</a></li>`,
).join('\n');

export const page = (story: Story): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${story.title}</title>
<meta property="og:title" content="${story.title}"><meta name="author" content="${story.author}"></head>
<body><nav><ul>${MENU}</ul></nav><article><h1>${story.title}</h1>
${elementsOf(story)}
</article><footer><ul>${MENU}</ul></footer></body></html>`;

export const plainText = (number: number): string => storyOf(number).text;

export const html = (number: number): string => page(storyOf(number));

export function markdown(number: number): string {
  const { title, author, paragraphs } = storyOf(number);
  const body = paragraphs.map((paragraph) => paragraph.replace('midnight', '*midnight*'));
  return `---\ntitle: ${title}\nauthor: ${author}\ndate: 2026-03-04\n---\n\n# ${title}\n\n${body.join('\n\n')}\n`;
}

const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`;

export const csv = (number: number): string =>
  [
    ['id', 'title', 'author', 'url', 'text'],
    ...storiesOf(number).map((story) => [
      story.id,
      story.title,
      story.author,
      addressOf(story),
      quoted(story.text),
    ]),
  ].join('\n');

const [SOH, STX, ETX] = ['\u0001', '\u0002', '\u0003'];
const WIRE_LINE = /.{1,64}(?: |$)/g;

/** A message of a wire in lines of 64 letters, its paragraphs parted by blank lines. */
export function iptc7901(number: number): string {
  const { title, author, paragraphs } = storyOf(number);
  const body = paragraphs.flatMap((paragraph) => [...(paragraph.match(WIRE_LINE) ?? []), '']);
  const order = String(number % 10_000).padStart(4, '0');
  const head = [
    `${SOH}nwr${order} 4 i 62  Northwire 0142`,
    '',
    `${STX}harbour/`,
    title,
    `By ${author} =`,
    '',
  ];
  return [...head, ...body, ETX].join('\r\n');
}
