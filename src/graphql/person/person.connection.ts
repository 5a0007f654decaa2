import { connectionType, edgeType } from '../paging/connection.type.js';
import { PersonType } from './person.type.js';
import { PersonFacetsType } from './person-facets.type.js';

const PersonEdge = edgeType('Person', () => PersonType);
export const PersonConnection = connectionType(
  'Person',
  () => PersonEdge,
  () => PersonFacetsType,
);
