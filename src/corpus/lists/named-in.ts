import type { ArticleRecord } from '../nodes/article-record.js';
import type { PersonRecord } from '../nodes/person-record.js';
import { MENTION, QUOTE } from '../packed/layout.js';

/** People whom an article names or quotes, each once. An author whom the text does not name is none. */
export function personsNamedIn({ facts, owners }: ArticleRecord): readonly PersonRecord[] {
  const times = new Int32Array(owners.length + 1);
  facts.tally(MENTION.entity, times);
  facts.tally(QUOTE.speaker, times);
  const persons: PersonRecord[] = [];
  for (let entity = 0; entity < owners.length; entity++) {
    const owner = owners[entity]!;
    if (times[entity + 1] !== 0 && owner.__typename === 'Person' && !persons.includes(owner))
      persons.push(owner);
  }
  return persons;
}
