import { Field, Float, ObjectType } from 'type-graphql';
import type { AnyNode } from '../../corpus/graph.js';
import type { SearchEdge } from '../../search/search.js';
import { NodeInterface } from '../node/node.type.js';
import { connectionType } from '../paging/connection.type.js';
import type { PlainFields } from '../plain-fields.js';

@ObjectType('SearchEdge', {
  simpleResolvers: true,
  description: 'Something that a search found, and why.',
})
export class SearchEdgeType implements PlainFields<SearchEdge> {
  @Field(() => String, {
    description:
      'Opaque. Names a place in the order of this search, and holds while other items come and go.',
  })
  readonly cursor!: string;

  @Field(() => NodeInterface, { description: 'An Article, Paragraph, Quote, Person or Source.' })
  readonly node!: AnyNode;

  @Field(() => Float, { description: 'How well it answers, 0 or more; to compare within one search only.' })
  readonly score!: number;
}

export const SearchConnectionType = connectionType('Search', () => SearchEdgeType);
