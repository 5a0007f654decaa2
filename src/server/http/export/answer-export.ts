import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ArticleNode, Graph } from '../../../corpus/graph.js';
import { everyArticle } from '../../../export/every.js';
import { exportArticles } from '../../../export/export-articles.js';
import { requireRole } from '../admission.js';
import { errorAnswer } from '../error-answers.js';
import { type ExportRequest, exportRequestOf } from './export-request.js';
import { paced } from './paced.js';

/** Null when there is no article of the id asked for. */
function articlesFor({ article, filter }: ExportRequest, graph: Graph): Iterable<ArticleNode> | null {
  if (article === null) return everyArticle(graph, filter);
  const found = graph.article(article);
  return found && [found];
}

function* resumed<Item>(first: IteratorResult<Item>, items: Iterator<Item>): Generator<Item> {
  for (let next = first; !next.done; next = items.next()) yield next.value;
}

/** Asks for the first item at once, so that what throws does so before an answer has begun. */
const begun = <Item>(items: Iterator<Item>): Iterable<Item> => resumed(items.next(), items);

/**
 * `GET /export?format=csv` streams the graph, as fast as the client reads. Articles come newest first; `article` takes
 * the id of one, `publishedAt.gte` and `publishedAt.lt` a date and time with offset.
 */
export function answerExport(app: FastifyInstance, graph: Graph): void {
  const answer = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    requireRole(request, 'READER');
    const asked = exportRequestOf(request.query as Readonly<Record<string, unknown>>);
    const articles = articlesFor(asked, graph);
    if (articles === null)
      return reply.code(404).send(errorAnswer('NOT_FOUND', `There is no article "${asked.article}".`));
    const pieces = begun(exportArticles(articles, asked.format));
    return reply.type(asked.format.mediaType).send(Readable.from(paced(pieces)));
  };
  app.get('/export', { exposeHeadRoute: false }, async (request, reply) => answer(request, reply));
}
