/** A question that all servers are asked, as a client posts it. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const articleQuestion = (id: string): Question => ({
  name: 'Q1 one article with its quotes and speakers',
  variables: { id },
  query: `query ($id: ID!) {
    article(id: $id) {
      id title language wordCount
      quotes(first: 100) {
        totalCount
        edges { node {
          id text kind
          segments { text span { start end } }
          cue { text lemma }
          speaker { id name }
          speakerMention { text kind }
          attribution { method confidence reason }
          source { id name }
        } }
      }
    }
  }`,
});

export const pageQuestion: Question = {
  name: 'Q2 a page of 20 articles',
  variables: {},
  query: `{
    articles(first: 20) {
      totalCount
      pageInfo { hasNextPage }
      edges { node {
        id title language wordCount
        source { id name }
        quotes(first: 3) { totalCount edges { node { text kind speaker { name } } } }
      } }
    }
  }`,
};

export const speakerQuestion = (id: string): Question => ({
  name: 'Q3 100 quotes of a speaker',
  variables: { id },
  query: `query ($id: ID!) {
    person(id: $id) {
      id name
      quotes(first: 100) {
        totalCount
        pageInfo { hasNextPage }
        edges { node { id text kind cue { text } attribution { method confidence } article { id title } } }
      }
    }
  }`,
});
