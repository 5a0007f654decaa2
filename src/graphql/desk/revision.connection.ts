import { connectionType, edgeType } from '../paging/connection.type.js';
import { RevisionType } from './revision.type.js';

const RevisionEdge = edgeType('Revision', () => RevisionType);
export const RevisionConnection = connectionType('Revision', () => RevisionEdge);
