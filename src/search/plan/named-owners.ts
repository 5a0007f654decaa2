import type { Owner } from '../../corpus/nodes/article-record.js';
import type { NameIndex } from '../names/name-index.js';
import type { NameClause } from '../query/search-query.js';

/** The people and sources (for `source:`, sources alone) of that name; where it is misspelt, those spelt nearest to it. */
export function namedOwners({ type, words }: NameClause, names: NameIndex): ReadonlySet<Owner> {
  const found = names.find(words);
  const nearest = Math.max(...found.values());
  const isMisspelt = words.some((word) => word.isMisspelt);
  const forms = [...found].filter(([, nearness]) => !isMisspelt || nearness === nearest);
  const owners = forms.flatMap(([form]) => [...form.owners.keys()]);
  return new Set(owners.filter((owner) => type === 'SPEAKER' || owner.__typename === 'Source'));
}
