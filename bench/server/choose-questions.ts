import { ask } from './ask.js';
import { articleQuestion, pageQuestion, type Question, speakerQuestion } from './questions.js';

/** Letters of the answer about one article: that of a long news report. */
const ARTICLE_ANSWER = 12_000;

const LONGEST_ARTICLES: Question = {
  name: 'articles with the most quotes',
  variables: {},
  query:
    '{ articles(first: 100, orderBy: [{ field: QUOTE_COUNT, direction: DESC }]) { edges { node { id } } } }',
};

const MOST_QUOTED: Question = {
  name: 'the speaker with the most quotes',
  variables: {},
  query:
    '{ persons(first: 1, orderBy: [{ field: QUOTE_COUNT, direction: DESC }]) { edges { node { id } } } }',
};

async function idsOf(url: string, question: Question, list: string): Promise<readonly string[]> {
  const { data } = JSON.parse(await ask(url, question));
  return data[list].edges.map(({ node }: { node: { id: string } }) => node.id);
}

/** The article whose answer is nearest to the wanted size. */
async function typicalArticle(url: string): Promise<Question> {
  const sized: { question: Question; distance: number }[] = [];
  for (const id of await idsOf(url, LONGEST_ARTICLES, 'articles')) {
    const question = articleQuestion(id);
    const { length } = await ask(url, question);
    sized.push({ question, distance: Math.abs(length - ARTICLE_ANSWER) });
  }
  return sized.sort((a, b) => a.distance - b.distance)[0]!.question;
}

/** The three questions, put to what the server at `url` holds. */
export async function chooseQuestions(url: string): Promise<readonly Question[]> {
  const [speaker] = await idsOf(url, MOST_QUOTED, 'persons');
  return [await typicalArticle(url), pageQuestion, speakerQuestion(speaker!)];
}
