import type { SourceKind } from '../../model/entity.js';
import { enumeration } from '../enumeration.js';

export const SourceKindEnum = enumeration<SourceKind>('SourceKind', 'What a source is.', {
  PUBLICATION: 'A newspaper, magazine or site.',
  NEWS_AGENCY: 'An agency that writes for outlets.',
  BROADCASTER: 'A radio or television station.',
  GOVERNMENT: 'A state, a ministry, a court, the police.',
  ORGANISATION: 'A company, party, union, university or other body.',
  DOCUMENT: 'A report, a statement, a letter.',
  SOCIAL_MEDIA: 'A network or an account on it.',
  UNNAMED: "Somebody without a name: 'officials', 'witnesses'.",
});
