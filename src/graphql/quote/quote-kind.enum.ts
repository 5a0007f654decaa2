import type { QuoteKind } from '../../model/quote.js';
import { enumeration } from '../enumeration.js';

export const QuoteKindEnum = enumeration<QuoteKind>(
  'QuoteKind',
  'How much of a quote stands in quotation marks.',
  {
    DIRECT: 'All inside quotation marks.',
    MIXED: 'Partly inside quotation marks.',
    INDIRECT: 'Reported without quotation marks.',
  },
);
