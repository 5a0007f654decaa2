import { fullNameOf } from '../../lexicon/en/body-acronyms.js';
import { lowered } from '../words.js';
import { acronymOf } from './acronyms.js';

const UNITED_STATES = /^(?:u\.s\.a?\.?|usa?|united states of america|united states)(?= |$)/;

/**
 * The form by which names of bodies are compared: lower case, no "the", one spelling for the United States and for
 * "organisation", well-known acronyms in full: 'world health organization' for 'the WHO'.
 */
export function bodyKey(name: string): string {
  const plain = name.replace(/^the /i, '');
  const acronym = acronymOf(plain);
  const full = acronym === null ? undefined : fullNameOf(acronym);
  if (full) return full;
  return lowered(plain).replace(UNITED_STATES, 'united states').replaceAll('organisation', 'organization');
}
