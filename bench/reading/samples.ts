/** A document of a format, made up; no two of one format are alike. */
export interface Sample {
  readonly format: string;
  /** Of its files, with the dot. */
  readonly ending: string;
  make(number: number): string | Uint8Array;
}

const SENTENCES = [
  'The council of Easthaven met until midnight over the harbour, which has leaked since the storm.',
  '“We have no choice,” said Maria Lopez, the mayor. “The harbour has to close.”',
  'Juan Okafor, a fisherman, told Northwire that he would “never leave the pier”.',
  'Rain fell for days, and 1,200 boats are out of work, according to the Ministry of Fisheries.',
];

/** Paragraphs of an article of about 400 words. */
const paragraphs = (number: number): readonly string[] =>
  Array.from({ length: 12 }, (_, at) =>
    [0, 1, 2].map((more) => SENTENCES[(number + at + more) % SENTENCES.length]).join(' '),
  );

const text = (number: number): string => [`Harbour report ${number}`, ...paragraphs(number)].join('\n\n');

const MENU = Array.from(
  { length: 60 },
  (_, at) => `<li><a href="/section/${at}">Section ${at}</a></li>`,
).join('\n');

const page = (number: number): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour report ${number}</title>
<meta property="og:title" content="Harbour report ${number}"><meta name="author" content="Maria Santos"></head>
<body><nav><ul>${MENU}</ul></nav><article><h1>Harbour report ${number}</h1>
${paragraphs(number)
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('\n')}
</article><footer><ul>${MENU}</ul></footer></body></html>`;

const line = (number: number): string =>
  `${JSON.stringify({ id: `n${number}`, title: `Harbour report ${number}`, text: text(number) })}\n`;

/** One line a format. Formats that have no reader yet are passed over. */
export const SAMPLES: readonly Sample[] = [
  { format: 'plain-text', ending: '.txt', make: text },
  { format: 'json-lines', ending: '.jsonl', make: line },
  { format: 'html', ending: '.html', make: page },
];
