import type { Diagnostic } from '../../../model/diagnostic.js';
import { type DocumentFacts, factsOf, type Metadatum, type Subject } from '../../../model/document-facts.js';
import type { Provenance } from '../../content.js';
import { folded } from '../../fields/alike.js';
import type { MarkupElement } from '../../markup/markup-node.js';
import { type Choices, chooseFacts, conflictsOf } from './choose-facts.js';
import type { FieldChoice } from './field-choice.js';
import type { FieldClaim } from './field-claim.js';
import { descriptionOf, metaSubjects } from './meta/meta-claims.js';
import { type PageClaims, pageClaims } from './page-claims.js';

/** What a web page says of itself. */
export interface PageFacts {
  readonly title: string | null;
  readonly authors: readonly string[];
  /** ISO 8601 with offset. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** Name of the outlet. */
  readonly source: string | null;
  /** The canonical address, absolute. */
  readonly url: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  readonly description: string | null;
  readonly facts: DocumentFacts;
  readonly diagnostics: readonly Diagnostic[];
}

/** Of one page no more is kept. */
const [MOST_METADATA, MOST_SUBJECTS] = [200, 200];

/** The first of those that say the same. */
function differentSubjects(subjects: readonly Subject[]): readonly Subject[] {
  const known = new Map<string, Subject>();
  for (const subject of subjects) {
    const key = folded(subject.name);
    if (key !== '' && !known.has(key)) known.set(key, subject);
    if (known.size >= MOST_SUBJECTS) break;
  }
  return [...known.values()];
}

function metadataOf(all: readonly FieldClaim[], choices: Choices): readonly Metadatum[] {
  const taken = new Set(Object.values(choices).flatMap((choice: FieldChoice<unknown>) => choice.taken));
  const known = new Map<string, Metadatum>();
  for (const claim of all) {
    const key = JSON.stringify([claim.field, claim.value, claim.origin]);
    if (!known.has(key)) known.set(key, { ...claim, isChosen: taken.has(claim) });
    if (known.size >= MOST_METADATA) break;
  }
  return [...known.values()];
}

function documentFacts({ all, linked, tags }: PageClaims, choices: Choices): DocumentFacts {
  return {
    ...factsOf('html'),
    correction: linked.correction,
    subjects: differentSubjects([...linked.subjects, ...metaSubjects(tags)]),
    metadata: metadataOf(all, choices),
  };
}

/**
 * What a page says of itself in JSON-LD, meta elements, microdata, RDFa and to its readers; each saying is kept with its origin, and
 * whether it was taken. Where places disagree on something that matters a diagnostic says so. Bad content never throws.
 *
 * A page behind a paywall is no teaser: `isAccessibleForFree` tells what the outlet sells, not how much of the text is here.
 * @param source the text that the document was parsed from
 */
export function pageFacts(document: MarkupElement, source: string, provenance: Provenance): PageFacts {
  const claims = pageClaims(document, source, provenance);
  const choices = chooseFacts(claims.all, claims.base);
  return {
    title: choices.title.value,
    authors: choices.authors.value,
    publishedAt: choices.publishedAt.value,
    modifiedAt: choices.modifiedAt.value,
    source: choices.source.value,
    url: choices.url.value,
    language: choices.language.value,
    description: claims.linked.description ?? descriptionOf(claims.tags),
    facts: documentFacts(claims, choices),
    diagnostics: [...claims.linked.diagnostics, ...conflictsOf(choices)],
  };
}
