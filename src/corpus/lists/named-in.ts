import type { ArticleRecord } from '../nodes/article-record.js';
import type { PersonRecord } from '../nodes/person-record.js';
import { MENTION, QUOTE } from '../packed/layout.js';

/** People whom an article names or quotes, each once. An author whom the text does not name is none. */
export function personsNamedIn({ facts, owners }: ArticleRecord): readonly PersonRecord[] {
  const isNamed = new Uint8Array(owners.length);
  for (let row = 0, end = facts.count(MENTION); row < end; row++) isNamed[facts.at(MENTION.entity, row)] = 1;
  for (let row = 0, end = facts.count(QUOTE); row < end; row++) isNamed[facts.at(QUOTE.speaker, row)] = 1;
  const persons: PersonRecord[] = [];
  for (const [entity, owner] of owners.entries())
    if (isNamed[entity] === 1 && owner.__typename === 'Person' && !persons.includes(owner))
      persons.push(owner);
  return persons;
}
