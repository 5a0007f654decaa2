import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ArticleNode, PersonNode, QuoteNode, SourceNode } from '../../corpus/graph.js';
import type { QuoteView } from '../../corpus/nodes/quote-view.js';
import type { CorrectionNode } from '../../desk/corrections/correction-node.js';
import type { MachineQuote } from '../../desk/corrections/machine-quote.js';
import { ArticleType } from '../article/article.type.js';
import type { GraphContext } from '../context.js';
import { listCost } from '../limits/cost.js';
import { PersonType } from '../person/person.type.js';
import { QuoteType } from '../quote/quote.type.js';
import { SourceType } from '../source/source.type.js';
import { CorrectionType } from './correction.type.js';
import { MachineQuoteType } from './machine-quote.type.js';

const VERSION =
  'What an editor gives as expectedVersion: it grows with each correction, and when the article changes.';

@Resolver(() => QuoteType)
export class CorrectedQuoteResolver {
  @FieldResolver(() => [CorrectionType], {
    complexity: listCost(1),
    description: 'The corrections that it is what it is by, earliest first; empty when no editor touched it.',
  })
  corrections(@Root() quote: QuoteNode, @Ctx() { corrections }: GraphContext): readonly CorrectionNode[] {
    return corrections.ofQuote(quote as QuoteView);
  }

  @FieldResolver(() => MachineQuoteType, {
    nullable: true,
    description:
      'What the machine made of a quote that is corrected; null where none was, or where it missed the quote.',
  })
  machine(@Root() quote: QuoteNode, @Ctx() { corrections }: GraphContext): MachineQuote | null {
    return corrections.machineQuote(quote as QuoteView);
  }
}

@Resolver(() => ArticleType)
export class CorrectedArticleResolver {
  @FieldResolver(() => Int, { description: VERSION })
  correctionVersion(@Root() { id }: ArticleNode, @Ctx() { corrections }: GraphContext): number {
    return corrections.version(id);
  }
}

@Resolver(() => PersonType)
export class CorrectedPersonResolver {
  @FieldResolver(() => Int, { description: VERSION })
  correctionVersion(@Root() { id }: PersonNode, @Ctx() { corrections }: GraphContext): number {
    return corrections.version(id);
  }
}

@Resolver(() => SourceType)
export class CorrectedSourceResolver {
  @FieldResolver(() => Int, { description: VERSION })
  correctionVersion(@Root() { id }: SourceNode, @Ctx() { corrections }: GraphContext): number {
    return corrections.version(id);
  }
}
