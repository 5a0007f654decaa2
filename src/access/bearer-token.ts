/**
 * The token of an Authorization header (RFC 6750): 'Bearer verbatim_...'.
 * @returns null when the header is of another scheme or holds no token
 */
export function bearerToken(authorization: string): string | null {
  const [scheme = '', token = '', ...rest] = authorization.trim().split(' ');
  return scheme.toLowerCase() === 'bearer' && token !== '' && rest.length === 0 ? token : null;
}
