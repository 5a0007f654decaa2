import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The file of trusted documents cannot be used. */
export class TrustedDocumentsError extends Error {
  override readonly name = 'TrustedDocumentsError';
}

const FORMAT = z.record(z.string(), z.string());

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function parsed(path: string): Readonly<Record<string, string>> {
  try {
    return FORMAT.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code ?? 'it holds no JSON object of texts by their SHA-256';
    throw new TrustedDocumentsError(`${path}: the trusted documents cannot be read: ${reason}`);
  }
}

/**
 * Reads a manifest as code generators write it: `{ "<sha256, 64 hexadecimal digits>": "query ..." }`.
 * @returns texts by their hash
 * @throws TrustedDocumentsError when the file is not there, is no manifest, or a text has another hash
 */
export function readTrustedDocuments(path: string): ReadonlyMap<string, string> {
  const documents = new Map(Object.entries(parsed(path)));
  for (const [hash, text] of documents) {
    if (hashOf(text) !== hash)
      throw new TrustedDocumentsError(`${path}: the document under ${hash} has not this SHA-256`);
  }
  return documents;
}
