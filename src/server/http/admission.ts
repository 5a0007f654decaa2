import type { FastifyInstance, FastifyRequest } from 'fastify';
import { mayActAs, type Role, type Viewer } from '../../access/role.js';
import { lacksRole, ofRequest } from '../../graphql/errors/access-refusal.js';
import { callerAt, callerOf } from '../limits/caller.js';
import type { Gate, Pass } from '../limits/gate.js';
import type { ViewerOf } from './viewer.js';

/** A request that was let in, and who sent it. */
export interface Admission extends Pass {
  readonly viewer: Viewer;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Null for routes that are `open`. */
    admission: Admission | null;
  }
  interface FastifyContextConfig {
    /** The route lets everybody in, or sees to keys and limits itself. */
    readonly open?: boolean;
  }
}

interface Admitting {
  readonly viewerOf: ViewerOf;
  readonly gate: Gate;
}

/** Who is refused is counted by address, so that keys cannot be guessed quickly. */
async function identify(request: FastifyRequest, { viewerOf, gate }: Admitting): Promise<Viewer> {
  try {
    return await viewerOf(request);
  } catch (refused) {
    await gate.count(callerAt(request.ip));
    throw refused;
  }
}

async function admit(request: FastifyRequest, admitting: Admitting): Promise<Admission> {
  const viewer = await identify(request, admitting);
  return { viewer, ...(await admitting.gate.enter(callerOf(viewer, request.ip))) };
}

/**
 * Knows who sends a request, and counts it, before its body is read; who shows a wrong key or asks for too much goes
 * no further, whatever the route.
 */
export function admitRequests(app: FastifyInstance, admitting: Admitting): void {
  app.decorateRequest('admission', null);
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.config?.open) return;
    const admission = await admit(request, admitting);
    request.admission = admission;
    reply.raw.once('close', () => admission.leave());
  });
  app.addHook('onSend', ({ admission }, reply, _payload, done) => {
    const headers = admission?.headers();
    if (headers) reply.header('ratelimit-policy', headers.policy).header('ratelimit', headers.limit);
    done();
  });
}

/**
 * For routes beside the graph.
 * @throws GraphQLError that becomes a 401 or 403, for whoever may not act in the role
 */
export function requireRole({ admission, method, routeOptions }: FastifyRequest, role: Role): Viewer {
  if (admission === null) throw new Error('an open route knows no viewer');
  const { viewer } = admission;
  if (!mayActAs(viewer, role)) throw ofRequest(lacksRole(`${method} ${routeOptions.url}`, [role], viewer));
  return viewer;
}
