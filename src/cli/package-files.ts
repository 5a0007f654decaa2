import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The sample articles that come with the package. */
export const BUNDLED_CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

export function packageVersion(): string {
  const description: unknown = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  return (description as { version: string }).version;
}
