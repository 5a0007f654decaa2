import type { Span } from '../text/span.js';

export const MENTION_KINDS = ['NAME', 'NOMINAL', 'PRONOUN'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** What a mention is taken to name. PLACE covers countries and cities; OTHER is a name of some other thing. */
export const MENTION_LABELS = ['PERSON', 'BODY', 'PLACE', 'OTHER'] as const;
export type MentionLabel = (typeof MENTION_LABELS)[number];

export type Gender = 'MALE' | 'FEMALE';

/** A span that names someone or something, as recognition finds it: who it is, is not yet known. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly label: MentionLabel;
  readonly paragraph: number;
  /** The name or the head noun alone: titles, roles and articles left out. Lies inside the mention. */
  readonly core: Span;
  /** Title or role printed with a name ('Russian President'), before or in apposition; null when there is none. */
  readonly role: Span | null;
  /** For agreement with pronouns only; never shown. */
  readonly gender: Gender | null;
  readonly plural: boolean;
}

/** A name by itself, as newspapers' names are annotated: inside a role, a description or a longer name too. */
export interface NamedSpan extends Span {
  readonly label: MentionLabel;
}

/** A mention and who it is. */
export interface ResolvedMention extends Mention {
  /** Index into the article's entities; null when the article does not tell. */
  readonly entity: number | null;
  /** Index of the earlier (or, rarely, later) mention through which a nominal or pronoun was resolved. */
  readonly antecedent: number | null;
}
