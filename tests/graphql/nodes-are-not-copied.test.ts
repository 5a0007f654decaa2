import { graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ANONYMOUS_READER } from '../../src/access/role.js';
import type { ArticleNode, Graph } from '../../src/corpus/graph.js';
import { buildVerbatimSchema } from '../../src/graphql/schema.js';

/** A node that would not survive being copied: private state, and getters that no copy has. */
class WatchedArticle {
  readonly __typename = 'Article';
  readonly #title = 'Bridge opens';
  readonly asked: object[] = [];

  get title(): string {
    this.asked.push(this);
    return this.#title;
  }

  quotes(): object {
    this.asked.push(this);
    return { totalCount: this.#title.length };
  }
}

const graphOf = (node: WatchedArticle): Graph => {
  const article = node as object as ArticleNode;
  return { article: () => article, node: () => article } as Partial<Graph> as Graph;
};

describe('serving copies nothing', () => {
  it.each([
    '{ article(id: "a") { title quotes { totalCount } } }',
    '{ node(id: "a") { __typename ... on Article { title quotes { totalCount } } } }',
  ])('%s', async (source) => {
    const node = new WatchedArticle();
    const contextValue = { graph: graphOf(node), requestId: 'r', viewer: ANONYMOUS_READER };
    const { data, errors } = await graphql({ schema: buildVerbatimSchema(), source, contextValue });
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})[0]).toMatchObject({ title: 'Bridge opens', quotes: { totalCount: 12 } });
    expect(node.asked).toHaveLength(2);
    for (const asked of node.asked) expect(asked).toBe(node);
  });
});
