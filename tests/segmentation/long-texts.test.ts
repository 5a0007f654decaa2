import { describe, expect, test } from 'vitest';
import { segment } from '../../src/segmentation/segment.js';
import { rawText } from '../support/raw-text.js';

/** A pass that is not linear takes minutes on these, and the suite runs out of time. */
const LENGTH = 200_000;

const UNITS = [
  '"',
  '“',
  '”',
  '“‘',
  '"a" ',
  "'",
  " '",
  '«»',
  '(',
  '\n',
  ' ',
  'Mr. ',
  '. ',
  '- ',
  'a.',
  '’em ',
  '“a\n',
  '\u0000',
];

describe('a long line of one thing is one paragraph or many, and takes time in proportion to its length', () => {
  test.each(UNITS)('%j', (unit) => {
    const text = unit.repeat(LENGTH / unit.length);
    const { tokens, paragraphs, diagnostics } = segment(rawText(text));
    const last = paragraphs.at(-1);
    expect(last?.end ?? 0).toBe(tokens.length === 0 ? 0 : tokens.end(tokens.length - 1));
    expect(diagnostics.length).toBeLessThanOrEqual(60);
  });
});
