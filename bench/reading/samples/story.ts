/** An article as its samples tell it, whatever their format. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  /** Of some 30 words each; 400 together. */
  readonly paragraphs: readonly string[];
  readonly text: string;
}

const SENTENCES = [
  'The council of Easthaven met until midnight over the harbour, which has leaked since the storm.',
  '“We have no choice,” said Maria Lopez, the mayor. “The harbour has to close.”',
  'Juan Okafor, a fisherman, told Northwire that he would “never leave the pier”.',
  'Rain fell for days, and 1,200 boats are out of work, according to the Ministry of Fisheries.',
];

/** No two are alike. */
export function storyOf(number: number): Story {
  const paragraphs = Array.from({ length: 12 }, (_, at) =>
    [0, 1, 2].map((more) => SENTENCES[(number + at + more) % SENTENCES.length]).join(' '),
  );
  const title = `Harbour report ${number}`;
  const text = [title, ...paragraphs].join('\n\n');
  return { id: `n${number}`, title, author: 'Maria Santos', paragraphs, text };
}

/** Of an archive or a table. */
const STORIES_TOGETHER = 4;

export const storiesOf = (number: number): readonly Story[] =>
  Array.from({ length: STORIES_TOGETHER }, (_, at) => storyOf(number * STORIES_TOGETHER + at));

export const CREATED = '2026-03-04T10:00:00Z';

export const addressOf = ({ id }: Story): string => `https://easthaven.example/${id}`;

/** The paragraphs as elements of HTML, NITF and others. */
export const elementsOf = ({ paragraphs }: Story, name = 'p'): string =>
  paragraphs.map((paragraph) => `<${name}>${paragraph}</${name}>`).join('\n');
