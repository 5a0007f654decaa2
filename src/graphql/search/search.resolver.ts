import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { FieldHighlight, KeywordInContext } from '../../search/highlights/highlight.js';
import type { SearchConnection, SearchEdge } from '../../search/search.js';
import type { GraphContext } from '../context.js';
import { refuseOutside } from '../errors/argument-error.js';
import { fullTextCost, limitCost } from '../limits/cost.js';
import { KeywordInContextType, SearchHighlightType } from './highlight.type.js';
import { SearchConnectionType, SearchEdgeType } from './search.connection.js';
import { SearchArgs } from './search.input.js';

const MAX_HIGHLIGHTS = 100;
const MAX_KEYWORDS = 20;
const MAX_CONTEXT = 500;

@Resolver(() => SearchEdgeType)
export class SearchResolver {
  @Query(() => SearchConnectionType, {
    complexity: fullTextCost,
    description:
      'Articles, paragraphs and quotes by their words, people and sources by their names; what answers best comes first, and between equals the better known and the newer.',
  })
  search(@Args(() => SearchArgs) request: SearchArgs, @Ctx() { search }: GraphContext): SearchConnection {
    return search.search(request);
  }

  @FieldResolver(() => [SearchHighlightType], {
    complexity: limitCost(20),
    description:
      'Where the words of the query stand in it: those of a title or name first, then in reading order.',
  })
  highlights(
    @Root() edge: SearchEdge,
    @Arg('limit', () => Int, { defaultValue: 20, description: 'The first this many: 1 to 100.' })
    limit: number,
  ): readonly FieldHighlight[] {
    refuseOutside('limit', limit, 1, MAX_HIGHLIGHTS);
    return edge.highlights(limit);
  }

  @FieldResolver(() => [KeywordInContextType], {
    complexity: limitCost(3),
    description:
      'The same in the text of the article, with some text either side; none for people and sources.',
  })
  keywordsInContext(
    @Root() edge: SearchEdge,
    @Arg('characters', () => Int, {
      defaultValue: 60,
      description: 'How much at most either side, in UTF-16 code units: 0 to 500.',
    })
    characters: number,
    @Arg('limit', () => Int, { defaultValue: 3, description: 'The first this many: 1 to 20.' }) limit: number,
  ): readonly KeywordInContext[] {
    refuseOutside('characters', characters, 0, MAX_CONTEXT);
    refuseOutside('limit', limit, 1, MAX_KEYWORDS);
    return edge.keywordsInContext(characters, limit);
  }
}
