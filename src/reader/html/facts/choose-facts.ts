import type { Diagnostic } from '../../../model/diagnostic.js';
import { chooseAuthors, outletTest } from './authors/choose-authors.js';
import { chooseAddress } from './choose-address.js';
import { chooseDates } from './choose-dates.js';
import { chooseLanguage } from './choose-language.js';
import { chooseOutlet } from './choose-outlet.js';
import { conflictOf, type FieldChoice } from './field-choice.js';
import { about, type FieldClaim } from './field-claim.js';
import { outletsOf } from './outlets.js';
import { hostOf } from './page-key.js';
import { chooseTitle } from './titles/choose-title.js';

/** What was taken of a page's claims, field by field. */
export interface Choices {
  readonly title: FieldChoice<string | null>;
  readonly authors: FieldChoice<readonly string[]>;
  readonly publishedAt: FieldChoice<string | null>;
  readonly modifiedAt: FieldChoice<string | null>;
  readonly source: FieldChoice<string | null>;
  readonly url: FieldChoice<string | null>;
  readonly language: FieldChoice<string | null>;
}

/**
 * @param all in the order of trust, field by field
 * @param base what relative addresses are relative to
 */
export function chooseFacts(all: readonly FieldClaim[], base: string | null): Choices {
  const language = chooseLanguage(about('LANGUAGE', all));
  const url = chooseAddress(about('URL', all), base);
  const titles = about('TITLE', all);
  const outlets = outletsOf(all, url.value);
  const whole = titles.find(({ origin }) => origin === 'title')?.value ?? '';
  return {
    title: chooseTitle(titles, outlets),
    authors: chooseAuthors(about('AUTHOR', all), outletTest(outlets), language.value),
    ...chooseDates(about('PUBLISHED_AT', all), about('MODIFIED_AT', all), language.value),
    source: chooseOutlet(about('SOURCE', all), whole, url.value === null ? '' : hostOf(url.value)),
    url,
    language,
  };
}

export const conflictsOf = (choices: Choices): readonly Diagnostic[] =>
  Object.values(choices).flatMap((choice: FieldChoice<unknown>) => conflictOf(choice));
