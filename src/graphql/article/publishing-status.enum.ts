import type { PublishingStatus } from '../../model/document-facts.js';
import { enumeration } from '../enumeration.js';

export const PublishingStatusEnum = enumeration<PublishingStatus>(
  'PublishingStatus',
  'What may be done with a document, by its own word. It is served whatever it says.',
  {
    USABLE: 'It may be published; so is every document that says nothing of it.',
    EMBARGOED: 'It may be published from a certain time on.',
    WITHHELD: 'It may not be published until further notice; a draft.',
    CANCELED: 'It was withdrawn.',
  },
);
