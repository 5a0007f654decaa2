import type { Direction } from '../../corpus/query.js';
import { enumeration } from '../enumeration.js';

export const OrderDirection = enumeration<Direction>('OrderDirection', 'Which end of an order comes first.', {
  ASC: 'Smallest, earliest or first in the alphabet first; items without a value last.',
  DESC: 'Largest, latest or last in the alphabet first; items without a value last.',
});
