import type { Columns } from '../content.js';
import { type FoundItem, foundIn } from '../item/found-item.js';
import type { Reader, TextFormat } from '../reader.js';
import type { Sample } from '../sample.js';
import { textReader } from '../text-reader.js';
import { firstObjectOf, isJsonLines } from './json-sample.js';
import type { JsonObject, JsonValue } from './json-value.js';
import { parseJson } from './parse-json.js';

/** What the members of JSON objects mean in one format. */
export interface JsonVocabulary {
  readonly name: string;
  /** By the members of the object that a document begins with, all or the first of them. */
  knows(object: JsonObject): boolean;
  /**
   * What a document holds, in its order. Objects that are not whole are passed over: where the document breaks is told elsewhere.
   * @param source the text that the values were read from
   * @param columns what its bearer says of the members of records
   */
  itemsOf(values: readonly JsonValue[], source: string, columns: Columns | null): Iterable<FoundItem>;
}

function* itemsAndFault(
  vocabulary: JsonVocabulary,
  source: string,
  columns: Columns | null,
): Generator<FoundItem> {
  const { values, fault } = parseJson(source);
  let isEmpty = true;
  for (const found of vocabulary.itemsOf(values, source, columns)) {
    isEmpty = false;
    yield found;
  }
  if (fault !== null)
    yield { kind: 'FAULT', offset: fault.offset, reason: `is not JSON from here on (${fault.message})` };
  else if (isEmpty)
    yield { kind: 'FAULT', offset: 0, reason: `holds no article that ${vocabulary.name} knows of` };
}

/** A format of whole JSON documents as a reader. */
export const jsonReaderOf = (vocabulary: JsonVocabulary): Reader & TextFormat =>
  textReader({
    name: vocabulary.name,
    accepts(sample: Sample) {
      if (isJsonLines(sample)) return false;
      const first = firstObjectOf(sample);
      return first !== null && vocabulary.knows(first);
    },
    readText: (text, { location, columns }) =>
      foundIn(itemsAndFault(vocabulary, text, columns), text, { format: vocabulary.name, location }),
  });
