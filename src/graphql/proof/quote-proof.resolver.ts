import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AttributionNode, QuoteNode, SourceNode } from '../../corpus/graph.js';
import type { Connection } from '../../corpus/page.js';
import type { QuoteCluster } from '../../proof/clusters/quote-cluster.js';
import type { QuoteVariant } from '../../proof/clusters/variant.js';
import { type ExplanationStep, explanationOf } from '../../proof/explanation/explanation.js';
import { textFragmentOf } from '../../proof/links/text-fragment.js';
import { selectorsOf } from '../../proof/links/text-selector.js';
import type { TextSelector } from '../../text/selectors.js';
import type { GraphContext } from '../context.js';
import { listCost, pageCost, proofCost } from '../limits/cost.js';
import { PageArgs } from '../paging/page.args.js';
import { AttributionType } from '../quote/attribution.type.js';
import { QuoteType } from '../quote/quote.type.js';
import { UrlScalar } from '../scalars/url.scalar.js';
import { SourceConnection } from '../source/source.connection.js';
import { QuoteClusterType, QuoteVariantConnection } from './cluster.type.js';
import { ExplanationStepType } from './explanation.type.js';
import { TextSelectorType } from './text-selector.type.js';

@Resolver(() => QuoteType)
export class QuoteProofResolver {
  @FieldResolver(() => UrlScalar, {
    nullable: true,
    complexity: 10,
    description:
      "The article's URL with a text directive (#:~:text=...) for each segment: a browser opens it and shows the words. Null when the " +
      'article has no URL. https://wicg.github.io/scroll-to-text-fragment/',
  })
  textFragment(@Root() quote: QuoteNode): string | null {
    return textFragmentOf(quote);
  }

  @FieldResolver(() => [TextSelectorType], {
    complexity: listCost(2),
    description: 'Where the quote stands, for annotation tools: one for each segment.',
  })
  selectors(@Root() quote: QuoteNode): readonly TextSelector[] {
    return selectorsOf(quote);
  }

  @FieldResolver(() => QuoteClusterType, {
    complexity: proofCost,
    description: 'The same quote in this and all other articles.',
  })
  cluster(@Root() quote: QuoteNode, @Ctx() { proof }: GraphContext): Promise<QuoteCluster> {
    return proof.cluster(quote);
  }
}

@Resolver(() => QuoteClusterType)
export class QuoteClusterResolver {
  @FieldResolver(() => QuoteVariantConnection, {
    complexity: pageCost,
    description: 'All but the earliest, the earliest published first.',
  })
  variants(@Root() cluster: QuoteCluster, @Args(() => PageArgs) page: PageArgs): Connection<QuoteVariant> {
    return cluster.variants(page);
  }

  @FieldResolver(() => SourceConnection, {
    complexity: pageCost,
    description: 'The sources whose articles print it, in the order in which they first did.',
  })
  carriedBy(@Root() cluster: QuoteCluster, @Args(() => PageArgs) page: PageArgs): Connection<SourceNode> {
    return cluster.carriedBy(page);
  }
}

@Resolver(() => AttributionType)
export class AttributionProofResolver {
  @FieldResolver(() => [ExplanationStepType], {
    complexity: listCost(4),
    description: 'Why this speaker, or why none, step by step from the words beside the quote.',
  })
  explanation(@Root() { quote }: AttributionNode): readonly ExplanationStep[] {
    return explanationOf(quote);
  }
}
