import type { FastifyInstance } from 'fastify';

const UPGRADE = 'websocket';

type ConstraintStrategy = Parameters<FastifyInstance['addConstraintStrategy']>[0];

/** Tells a request that asks for a WebSocket from others under the same path: a route takes it with this constraint. */
export const UPGRADE_CONSTRAINT: ConstraintStrategy = {
  name: 'upgrade',
  storage: () => {
    const handlers = new Map<unknown, never>();
    return {
      get: (value) => handlers.get(value) ?? null,
      set: (value, handler) => void handlers.set(value, handler as never),
    };
  },
  deriveConstraint: ({ headers }) => (headers.upgrade?.toLowerCase() === UPGRADE ? UPGRADE : undefined),
};

/** Of a route that takes WebSockets. */
export const UPGRADED = { [UPGRADE_CONSTRAINT.name]: UPGRADE };
