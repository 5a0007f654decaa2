import { createHash, randomBytes } from 'node:crypto';
import type { Role } from './role.js';

/** What a server keeps of a key: enough to know it again, not enough to make it. */
export interface ApiKey {
  /** Unique among all keys of a server, revoked ones included: records of who did what name it. */
  readonly name: string;
  readonly roles: readonly Role[];
  /** SHA-256 of the token, 64 hexadecimal digits. */
  readonly hash: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** ISO 8601; null while the key is good. */
  readonly revokedAt: string | null;
}

const PREFIX = 'verbatim_';
const SECRET_DIGITS = 64;
const CHECK_DIGITS = 8;
const SHAPE = new RegExp(`^${PREFIX}[0-9a-f]{${SECRET_DIGITS + CHECK_DIGITS}}$`);

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

const checkOf = (secret: string): string => sha256(secret).toString('hex').slice(0, CHECK_DIGITS);

/**
 * A new token: a prefix by which scanners for leaked secrets know it, 256 random bits, and check digits.
 * @returns 'verbatim_' and 72 hexadecimal digits
 */
export function newToken(): string {
  const secret = randomBytes(SECRET_DIGITS / 2).toString('hex');
  return `${PREFIX}${secret}${checkOf(secret)}`;
}

/** False for what no server has made: mistyped, cut short, or a key of something else. */
export function isToken(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const secret = text.slice(PREFIX.length, -CHECK_DIGITS);
  return text.endsWith(checkOf(secret));
}

/** 32 bytes. Tokens are random, so that one round without salt cannot be searched. */
export const hashOfToken = (token: string): Buffer => sha256(token);
