import { type Claim, claims } from '../fields/claim.js';
import type { Body } from './item.js';

/** The first headline that is printed in a text, as a claim of its title. */
export function headlineClaims({ mapped, paragraphs }: Body): readonly Claim[] {
  const headline = paragraphs?.find(({ kind }) => kind === 'HEADLINE');
  return headline ? claims('heading', mapped.text.slice(headline.start, headline.end)) : [];
}
