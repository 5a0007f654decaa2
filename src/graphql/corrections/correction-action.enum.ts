import type { CorrectionAction, CorrectionStatus } from '../../desk/corrections/correction.js';
import type { QuoteAspect } from '../../desk/corrections/correction-node.js';
import type { QuoteAbsence } from '../../desk/corrections/outcome.js';
import { enumeration } from '../enumeration.js';

export const CorrectionActionEnum = enumeration<CorrectionAction>(
  'CorrectionAction',
  'What a correction does.',
  {
    CORRECT_QUOTE: 'Sets the kind, the segments or the speaker of a quote.',
    REJECT_QUOTE: 'Says that words are no quote.',
    ADD_QUOTE: 'Adds a quote that the machine missed.',
    MERGE_PERSONS: 'Says that two people are one.',
    SPLIT_PERSON: 'Says that some articles mean another person.',
    MERGE_SOURCES: 'Says that two sources are one.',
    SPLIT_SOURCE: 'Says that some articles mean another source.',
    LINK_WIKIDATA: 'Says which item of Wikidata a person or source is.',
  },
);

export const CorrectionStatusEnum = enumeration<CorrectionStatus>(
  'CorrectionStatus',
  'Whether a correction holds.',
  {
    APPLIED: 'It holds.',
    ORPHANED:
      'The article, the words in it or the person it is about are gone. It waits: when they come back, it holds again.',
    SUPERSEDED: 'Later corrections set all that it set, or rejected the quote.',
    UNDONE: 'It was taken back.',
  },
);

export const QuoteAspectEnum = enumeration<QuoteAspect>('QuoteAspect', 'What of a quote a correction sets.', {
  KIND: 'How much stands in quotation marks.',
  SEGMENTS: 'Which words it has.',
  SPEAKER: 'Whose words they are.',
});

export const QuoteAbsenceEnum = enumeration<QuoteAbsence>('QuoteAbsence', 'Why a quote cannot be found.', {
  UNKNOWN: 'There is no such article.',
  VANISHED: 'The article has no quote there, or no more: it was amended, or analysed anew.',
  REJECTED: 'An editor rejected it.',
});
