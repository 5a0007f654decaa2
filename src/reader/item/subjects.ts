import type { Subject, SubjectKind } from '../../model/document-facts.js';
import { plainLine } from '../fields/plain-line.js';

export const subject = (
  kind: SubjectKind,
  name: string,
  role: string | null = null,
  uri: string | null = null,
): Subject => Object.freeze({ kind, name, role, uri });

/** What an article is about, by its name; nothing for a name without letters. */
export function topic(name: string, uri: string | null = null): readonly Subject[] {
  const line = plainLine(name);
  return line === null ? [] : [subject('TOPIC', line, null, uri)];
}

/** In their order, each once: of two that differ only in that one says less, the fuller one stays in the place of the first. */
export function distinctSubjects(subjects: readonly Subject[]): readonly Subject[] {
  const kept = new Map<string, Subject>();
  for (const each of subjects) {
    const key = JSON.stringify([each.kind, each.name]);
    const same = kept.get(key);
    if (same === undefined) kept.set(key, each);
    else if (canMerge(same, each)) kept.set(key, merged(same, each));
    else kept.set(JSON.stringify([each.kind, each.name, each.role, each.uri]), each);
  }
  return Object.freeze([...kept.values()]);
}

const agree = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other;

const canMerge = (one: Subject, other: Subject): boolean =>
  agree(one.role, other.role) && agree(one.uri, other.uri);

const merged = (one: Subject, other: Subject): Subject =>
  subject(one.kind, one.name, one.role ?? other.role, one.uri ?? other.uri);
