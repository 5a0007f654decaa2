import type { FastifyInstance } from 'fastify';
import type { Viewer } from '../../access/role.js';
import type { ViewerOf } from './viewer.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; of routes that are not `open`. */
    viewer: Viewer | null;
  }
  interface FastifyContextConfig {
    /** The route lets everybody in, or sees to keys itself. */
    readonly open?: boolean;
  }
}

/** Knows who sends a request before its body is read; who shows a wrong key goes no further, whatever the route. */
export function admitViewers(app: FastifyInstance, viewerOf: ViewerOf): void {
  app.decorateRequest('viewer', null);
  app.addHook('onRequest', async (request) => {
    if (!request.routeOptions.config?.open) request.viewer = await viewerOf(request);
  });
}
