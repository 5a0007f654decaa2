import { expect, test } from 'vitest';
import { readModels } from '../../src/pipeline/models.js';
import { recognitionWith } from '../../src/recognition/recognise.js';
import { segment } from '../../src/segmentation/segment.js';
import { shippedModels } from '../../src/server/analysis/model-files.js';
import { tagWords } from '../../src/tagging/tag-words.js';
import { rawText } from '../support/raw-text.js';

const models = readModels(shippedModels());
const recogniseWords = recognitionWith(models.names);

function namesIn(text: string): readonly string[] {
  const segmentation = segment(rawText(text));
  const { names } = recogniseWords(segmentation, tagWords(models.tagger, models.clusters, segmentation));
  return names.map(({ start, end, label }) => `${label} ${text.slice(start, end)}`);
}

test.each([
  [
    'a name inside of a role is a name',
    'White House spokesman Tom Hale left.',
    ['BODY White House', 'PERSON Tom Hale'],
  ],
  ['a name inside of a description is a name', 'Harbour Ministry officials left.', ['BODY Harbour Ministry']],
  ['surname and full name', 'Tom Hale sat. Mr Hale stood.', ['PERSON Tom Hale', 'PERSON Hale']],
  ['a text without names has none', 'It rained, and nobody came.', []],
])('%s', (_, text, names) => expect(namesIn(text)).toEqual(names));

test('a text that is not English has neither names nor mentions', () => {
  const text = 'Tom Hale sagte, es regne.';
  const segmentation = segment({ ...rawText(text), language: 'de' });
  const words = tagWords(models.tagger, models.clusters, segmentation);
  expect(recogniseWords(segmentation, words)).toEqual({ mentions: [], names: [] });
});
