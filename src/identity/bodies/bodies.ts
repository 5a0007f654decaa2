import type { Mention } from '../../model/mention.js';
import { addMention, newReferent, type Referent } from '../referent.js';
import { textOf } from '../words.js';
import { acronymOf, acronymsFor } from './acronyms.js';
import { bodyKey } from './body-key.js';
import { endsOf, firstWordOf, headOf } from './short-forms.js';

/** Named bodies, places and things of an article: mention index -> referent, and how to find one by name. */
export interface Bodies {
  readonly byMention: ReadonlyMap<number, Referent>;
  /** By name, as `bodyKey` gives it. */
  readonly byName: ReadonlyMap<string, Referent>;
}

const BODY = { gender: null, plural: false } as const;

interface NamedBody {
  readonly index: number;
  readonly mention: Mention;
  readonly name: string;
  readonly key: string;
}

/** Names of several words by their acronyms; null where two names share one. */
function keysByAcronym(named: readonly NamedBody[]): ReadonlyMap<string, string | null> {
  const keys = new Map<string, string | null>();
  for (const { name, key, mention } of named) {
    if (mention.label === 'PLACE') continue;
    for (const acronym of acronymsFor(name)) {
      const known = keys.get(acronym);
      keys.set(acronym, known === undefined || known === key ? key : null);
    }
  }
  return keys;
}

/** True for 'NUF' in 'The National Union of Ferrymen (NUF)', and the other way round. */
const isExplainedBy = (text: string, { mention }: NamedBody, before: NamedBody): boolean =>
  text.slice(before.mention.end, mention.start).trim() === '(' && mention.start - before.mention.end < 4;

/** Puts names of bodies together while an article is read. */
class BodyJoiner {
  readonly byName = new Map<string, Referent>();
  /** Those that are no places, by name and by short form. */
  readonly #bodies = new Map<string, Referent>();
  readonly #byShort = new Map<string, Referent>();
  #latest = '';

  constructor(
    private readonly text: string,
    private readonly acronyms: ReadonlyMap<string, string | null>,
  ) {}

  join(body: NamedBody, before: NamedBody | undefined): Referent {
    const { key, index } = body;
    const referent =
      this.byName.get(key) ??
      this.#explained(body, before) ??
      this.#abbreviated(body) ??
      this.#shortened(body) ??
      newReferent('NAMED_BODY', BODY);
    addMention(referent, index, null);
    this.byName.set(key, referent);
    if (body.mention.label === 'BODY' && key !== this.#latest) this.#addBody(key, referent);
    return referent;
  }

  #explained(body: NamedBody, before: NamedBody | undefined): Referent | undefined {
    if (!before || !isExplainedBy(this.text, body, before)) return undefined;
    const [short, long] = acronymOf(body.name) ? [body, before] : [before, body];
    const acronym = acronymOf(short.name);
    const isAcronym = acronym !== null && long.name.startsWith(acronym.slice(0, 1));
    return isAcronym ? this.byName.get(before.key) : undefined;
  }

  /** An acronym goes to the one name of the article whose initials it has, wherever that stands. */
  #abbreviated({ name }: NamedBody): Referent | undefined {
    const acronym = acronymOf(name);
    const key = acronym ? this.acronyms.get(acronym) : null;
    if (!key) return undefined;
    const known = this.byName.get(key) ?? newReferent('NAMED_BODY', BODY);
    this.byName.set(key, known);
    return known;
  }

  /** A short form goes to the newest body; a longer one takes in what was only named by its end: 'Harbour Board' before. */
  #shortened({ key, mention }: NamedBody): Referent | undefined {
    if (mention.label !== 'BODY') return undefined;
    const known = this.#byShort.get(key);
    if (known) return known;
    const first = firstWordOf(key);
    const forms = first ? [...endsOf(key), first] : endsOf(key);
    return forms.map((form) => this.#bodies.get(form)).find((referent) => referent !== undefined);
  }

  #addBody(key: string, referent: Referent): void {
    this.#latest = key;
    this.#bodies.set(key, referent);
    for (const form of [firstWordOf(key), headOf(key), ...endsOf(key)]) {
      if (form) this.#byShort.set(form, referent);
    }
  }
}

/** Puts together mentions of bodies and places that have one name, its acronym, its first word, its end or its head noun. */
export function joinBodies(text: string, mentions: readonly Mention[]): Bodies {
  const keys = new Map<string, string>();
  const named: NamedBody[] = [];
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'NAME' || mention.label === 'PERSON') return;
    const name = textOf(text, mention.core);
    const key = keys.get(name) ?? bodyKey(name);
    keys.set(name, key);
    named.push({ index, mention, name, key });
  });
  const joiner = new BodyJoiner(text, keysByAcronym(named));
  const byMention = new Map<number, Referent>();
  named.forEach((body, at) => {
    byMention.set(body.index, joiner.join(body, named[at - 1]));
  });
  return { byMention, byName: joiner.byName };
}
