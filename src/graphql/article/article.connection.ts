import { connectionType, edgeType } from '../paging/connection.type.js';
import { ArticleType } from './article.type.js';
import { ArticleFacetsType } from './article-facets.type.js';

const ArticleEdge = edgeType('Article', () => ArticleType);
export const ArticleConnection = connectionType(
  'Article',
  () => ArticleEdge,
  () => ArticleFacetsType,
);
