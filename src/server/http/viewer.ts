import type { FastifyRequest } from 'fastify';
import { ANONYMOUS_READER, type Viewer } from '../../access/role.js';

/** Who sends a request. */
export type ViewerOf = (request: FastifyRequest) => Viewer | Promise<Viewer>;

/** Everybody may read, and no more. */
export const anonymousReader: ViewerOf = () => ANONYMOUS_READER;
