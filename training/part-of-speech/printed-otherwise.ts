import { randomFrom } from '../learner/random.js';
import type { TaggedSentence } from './tagged-text.js';

const capitalised = (form: string): string => form.slice(0, 1).toUpperCase() + form.slice(1);

/** 'Storm Hits the Coast': short words stay small. */
const inTitleCase = (form: string): string => (form.length > 3 ? capitalised(form) : form);

const printed = ({ forms, tags }: TaggedSentence, print: (form: string) => string): TaggedSentence => ({
  forms: forms.map(print),
  tags,
});

/** A sentence as a headline in capitals. */
export const asCapitals = (sentence: TaggedSentence): TaggedSentence =>
  printed(sentence, (form) => form.toUpperCase());

/** A sentence as a headline with capitals at the words. */
export const asTitle = (sentence: TaggedSentence): TaggedSentence =>
  printed(
    { ...sentence, forms: sentence.forms.map((form, i) => (i === 0 ? capitalised(form) : form)) },
    inTitleCase,
  );

/** The sentences with copies of some in capitals and in title case, so that such headlines do not become all names. */
export function withHeadlines(
  sentences: readonly TaggedSentence[],
  share: number,
): readonly TaggedSentence[] {
  const random = randomFrom(2);
  return sentences.flatMap((sentence) => {
    const draw = random();
    if (draw < share) return [sentence, asCapitals(sentence)];
    return draw < 2 * share ? [sentence, asTitle(sentence)] : [sentence];
  });
}
