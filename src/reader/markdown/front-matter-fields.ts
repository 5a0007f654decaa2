import { parseDocument } from 'yaml';
import type { FrontMatter } from './front-matter.js';
import { tomlFields } from './toml-fields.js';

/** What front matter says: names in their order, values as strings, lists and maps of strings. */
export type MatterFields = ReadonlyMap<string, unknown>;

/** Code units of front matter that are read. */
const LONGEST = 65_536;

/** Aliases that YAML may use; a bomb of them needs more. */
const MOST_ALIASES = 50;

/**
 * The fields of front matter. All values stay strings, nothing in it is ever executed or looked up elsewhere.
 * @throws Error when it cannot be read, with a message that says why
 */
export function fieldsOfMatter({ language, text }: FrontMatter): MatterFields {
  if (text.length > LONGEST) throw new Error(`it has more than ${LONGEST} letters`);
  if (language === 'toml') return tomlFields(text);
  if (language === 'yaml' || language === 'yml') return yamlFields(text);
  throw new Error(`it is in "${language}", which is not read; write it in YAML`);
}

function yamlFields(text: string): MatterFields {
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) throw new Error(error.message.split('\n', 1)[0]);
  const value: unknown = document.toJS({ mapAsMap: true, maxAliasCount: MOST_ALIASES });
  if (value instanceof Map) return new Map([...value].map(([name, each]) => [String(name), each]));
  if (value === null || value === undefined || value === '') return new Map();
  throw new Error('it is no list of names and values');
}
