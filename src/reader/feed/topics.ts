import type { Subject } from '../../model/document-facts.js';
import { plainLine } from '../fields/plain-line.js';

/** Subjects by their names, each once; those without a name are left out. */
export function topicsOf(
  named: readonly { readonly name: string; readonly uri: string | null }[],
): readonly Subject[] {
  const topics = new Map<string, Subject>();
  for (const { name, uri } of named) {
    const line = plainLine(name);
    if (line !== null && !topics.has(line))
      topics.set(line, Object.freeze({ kind: 'TOPIC', name: line, role: null, uri }));
  }
  return Object.freeze([...topics.values()]);
}
