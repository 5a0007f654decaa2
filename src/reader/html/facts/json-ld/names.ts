import { printed } from '../printed.js';
import type { JsonLdGraph } from './graph.js';
import { isNode, listOf, stringsOf } from './json-ld-node.js';

/** The names of people or organisations: strings, nodes, references to nodes, or lists of them. */
export function namesOf(value: unknown, graph: JsonLdGraph): readonly string[] {
  return listOf(value)
    .map(graph.resolve)
    .flatMap((one) => {
      if (!isNode(one)) return stringsOf(one);
      const names = stringsOf(one.name);
      if (names.length > 0) return names;
      return [[...stringsOf(one.givenName), ...stringsOf(one.familyName)].join(' ')];
    })
    .map(printed)
    .filter((name) => name !== '');
}
