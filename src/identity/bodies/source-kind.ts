import { findBodyNoun } from '../../lexicon/en/body-nouns.js';
import { findCountry } from '../../lexicon/en/countries.js';
import { kindOfHead } from '../../lexicon/en/organisations.js';
import { findNamedBody } from '../../lexicon/en/outlets.js';
import { carrierKind } from '../../lexicon/en/relay-nouns.js';
import type { SourceKind } from '../../model/entity.js';
import type { MentionLabel } from '../../model/mention.js';
import { lowered, wordsOf } from '../words.js';
import { bodyKey } from './body-key.js';

const NEWS_AGENCY = /\b(?:news|press) agency$/;

const BEFORE_TAIL = /\s(?:of|for|in|at)\s/;

/** The head of a name: 'bank' in 'Bank of Tarn', 'ministry' in 'Harbour Ministry'. */
const headOf = (key: string): string =>
  wordsOf(key.split(BEFORE_TAIL)[0] ?? key)
    .at(-1)
    ?.replace(/\.$/, '') ?? '';

/** What a body is by its name: listed, a place (which speaks through its government), or by its head word. */
export function kindOfNamed(name: string, label: MentionLabel | null): SourceKind {
  const key = bodyKey(name);
  const listed = findNamedBody(key);
  if (listed) return listed.kind;
  if (NEWS_AGENCY.test(key)) return 'NEWS_AGENCY';
  if (label === 'PLACE' || findCountry(key)) return 'GOVERNMENT';
  return kindOfHead(headOf(key)) ?? 'ORGANISATION';
}

/** What a description stands for: 'state media' publish, 'a statement' is a document, 'officials' are unnamed. */
export function kindOfDescribed(core: string): SourceKind {
  if (NEWS_AGENCY.test(lowered(core))) return 'NEWS_AGENCY';
  const noun = wordsOf(lowered(core)).at(-1) ?? '';
  return findBodyNoun(noun)?.kind ?? carrierKind(noun) ?? 'UNNAMED';
}
