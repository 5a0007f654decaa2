import { connectionType, edgeType } from '../paging/connection.type.js';
import { SourceType } from './source.type.js';
import { SourceFacetsType } from './source-facets.type.js';

const SourceEdge = edgeType('Source', () => SourceType);
export const SourceConnection = connectionType(
  'Source',
  () => SourceEdge,
  () => SourceFacetsType,
);
