import type { Content } from '../content.js';
import { decode } from '../encoding/decode.js';
import { type FoundItem, foundOf } from '../item/found-item.js';
import type { JsonVocabulary } from '../json/json-format.js';
import { beginsWithObjectLine, isJsonLines } from '../json/json-sample.js';
import type { JsonObject } from '../json/json-value.js';
import { ninjsVocabulary } from '../ninjs/ninjs-vocabulary.js';
import { ReadError } from '../read-error.js';
import type { Found, Reader } from '../reader.js';
import type { Sample } from '../sample.js';
import { schemaOrgVocabulary } from '../schema-org/schema-org-vocabulary.js';
import { WHOLE_LIMIT } from '../whole.js';
import { byteLines } from './byte-lines.js';
import { type LinePlace, objectOfLine, recordArticle } from './line-article.js';
import { lineOrigin } from './line-origin.js';

/** Objects that may stand in a line beside records, told by their members. */
const VOCABULARIES: readonly JsonVocabulary[] = Object.freeze([ninjsVocabulary, schemaOrgVocabulary]);

/**
 * An article a line, one line held at a time, so that a file may be larger than memory; blank lines are passed over. Lines may be
 * records under usual names, news objects of ninjs or things of schema.org. A line that is no article comes as an error
 * 'file:line: ...'. Origins count in the whole file, its lines decoded one by one.
 */
export const jsonLinesReader: Reader = Object.freeze({
  name: 'json-lines',
  isQuick: true,
  isStreamed: true,
  accepts: (sample: Sample) => isJsonLines(sample) || beginsWithObjectLine(sample),
  async *read({ chunks, location, columns, charset }: Content) {
    let offset = 0;
    for await (const { bytes, number, size } of byteLines(chunks, WHOLE_LIMIT)) {
      const line = decode(bytes, charset);
      const place = { location: `${location}:${number}`, columns, originIn: lineOrigin({ number, offset }) };
      if (size > WHOLE_LIMIT) yield new ReadError(place.location, `has more than ${WHOLE_LIMIT} bytes`);
      else if (line.trim() !== '') yield* attempt(line, place);
      offset += line.length + 1;
    }
  },
});

function attempt(line: string, place: LinePlace): readonly Found[] {
  try {
    const object = objectOfLine(line, place.location);
    const vocabulary = isRecord(object) ? undefined : VOCABULARIES.find((each) => each.knows(object));
    if (vocabulary === undefined) return [recordArticle(object, line, place)];
    return foundInLine([...vocabulary.itemsOf([object], line, place.columns)], vocabulary.name, place);
  } catch (error) {
    if (error instanceof ReadError) return [error];
    throw error;
  }
}

const isRecord = ({ members }: JsonObject): boolean => members.get('text')?.kind === 'STRING';

function foundInLine(items: readonly FoundItem[], format: string, place: LinePlace): readonly Found[] {
  if (items.length === 0) return [new ReadError(place.location, `holds no article that ${format} knows of`)];
  return items.map((each, index) => {
    const location = items.length > 1 ? `${place.location} item ${index + 1}` : place.location;
    return foundOf(each, { ...place, location, format }, (offset) => `${place.location}:${offset + 1}`);
  });
}
