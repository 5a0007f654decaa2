import type { CueVerb } from '../../../lexicon/en/cue-verbs.js';
import type { TokenRange } from '../../view.js';

/**
 * A place where words may be announced.
 *   FINITE     'she said', 'has insisted'
 *   PARTICIPLE ', noting that ...': its subject is that of the clause before
 *   PASSIVE    'was described as': the agent, if any, follows "by"
 *   REPORTED   'was quoted as saying': active in sense, and a relay may follow "by"
 *   QUOTING    'Northwire quoted Ruiz as saying': the subject relays, the object speaks
 *   NOUN       'her claim that ...'
 *   SOURCED    'according to'
 *   COLON      'SMITH:' at the start of a transcript's turn, 'Name:' in a headline
 */
export type CueShape =
  | 'FINITE'
  | 'PARTICIPLE'
  | 'PASSIVE'
  | 'REPORTED'
  | 'QUOTING'
  | 'NOUN'
  | 'SOURCED'
  | 'COLON';

export interface CueCandidate {
  readonly shape: CueShape;
  /** Token of the word that carries the sense: 'said' in 'has said'. */
  readonly head: number;
  /** The whole group with its auxiliaries. */
  readonly words: TokenRange;
  readonly lemma: string;
  /** Null for NOUN, SOURCED and COLON. */
  readonly verb: CueVerb | null;
}
