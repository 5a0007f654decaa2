import { expect, test } from 'vitest';
import { untitledArticle } from '../../../src/model/untitled-article.js';
import { readModels } from '../../../src/pipeline/models.js';
import { announcementsOf } from '../../../src/quotation/announcing/announcements.js';
import { FAR, NEAR, PlaceScores } from '../../../src/quotation/pointers/place-scores.js';
import { proseOf } from '../../../src/quotation/prose/prose.js';
import { viewOf } from '../../../src/quotation/view.js';
import { segment } from '../../../src/segmentation/segment.js';
import { shippedModels } from '../../../src/server/analysis/model-files.js';
import { tagWords } from '../../../src/tagging/tag-words.js';

const TEXT = 'Maria Lopez said on Monday that the harbour would open, and that ships were waiting.';
const SAID = 2;

const models = readModels(shippedModels());
const segmentation = segment(untitledArticle(TEXT, 'test'));
const prose = proseOf(viewOf(segmentation, []), tagWords(models.tagger, models.clusters, segmentation));
const announcements = announcementsOf(prose, models.quotes.announcing);
const fresh = () => new PlaceScores(prose, announcements, models.quotes.pointers.joined);

test('the score of a place does not depend on what was asked before', () => {
  const [anchor, place] = [6, 10];
  const scores = fresh();
  const first = scores.scoreFrom(FAR[0], SAID, anchor, place);
  expect(scores.scoreFrom(FAR[0], SAID, anchor, place)).toBe(first);
  scores.score(NEAR[0], 0, place);
  expect(scores.scoreFrom(FAR[0], SAID, anchor, place)).toBe(first);
  expect(fresh().scoreFrom(FAR[0], SAID, anchor, place)).toBe(first);
});

test('each end has weights of its own', () => {
  const scores = fresh();
  const all = [...NEAR, ...FAR].map((end) => scores.score(end, 9, end < 2 ? 12 : 5));
  expect(new Set(all).size).toBe(4);
});
