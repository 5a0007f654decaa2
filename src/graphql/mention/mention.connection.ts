import { connectionType, edgeType } from '../paging/connection.type.js';
import { MentionType } from './mention.type.js';

const MentionEdge = edgeType('Mention', () => MentionType);
export const MentionConnection = connectionType('Mention', () => MentionEdge);
