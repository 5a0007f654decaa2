/**
 * What a caller may do. READER: ask the graph. INGESTER: give articles in and take them out. EDITOR: correct what the
 * analysis found. ADMIN: all of that, and whatever concerns the server itself.
 */
export type Role = (typeof ROLES)[number];

export const ROLES = ['READER', 'INGESTER', 'EDITOR', 'ADMIN'] as const;

/** Who asks. */
export interface Viewer {
  /** Name of the key that was shown; null for somebody who showed none. */
  readonly name: string | null;
  readonly roles: readonly Role[];
}

/** Somebody without a key, where reading is open. */
export const ANONYMOUS_READER: Viewer = Object.freeze({ name: null, roles: ['READER'] satisfies Role[] });

/** An ADMIN may act in every role. */
export const mayActAs = ({ roles }: Viewer, role: Role): boolean =>
  roles.includes(role) || roles.includes('ADMIN');
