import { describe, expect, test } from 'vitest';
import { acronymOf, acronymsFor } from '../../src/identity/bodies/acronyms.js';
import { joinBodies } from '../../src/identity/bodies/bodies.js';
import { bodyKey } from '../../src/identity/bodies/body-key.js';
import type { Mention, MentionLabel } from '../../src/model/mention.js';

const NAME = /\[(?:(PLACE) )?([^\]]+)\]/g;

/** Mentions of bodies, written '[Harbour Board]'; '[PLACE Tarn]' is a place. */
function named(marked: string): { text: string; mentions: readonly Mention[] } {
  const mentions: Mention[] = [];
  let [text, at] = ['', 0];
  for (const match of marked.matchAll(NAME)) {
    text += marked.slice(at, match.index);
    const core = { start: text.length, end: text.length + match[2]!.length };
    const label: MentionLabel = match[1] ? 'PLACE' : 'BODY';
    mentions.push({
      ...core,
      core,
      kind: 'NAME',
      label,
      paragraph: 0,
      role: null,
      gender: null,
      plural: false,
    });
    text += match[2];
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), mentions };
}

/** Numbers of the bodies as they come: 'a b a' for three mentions of two. */
function bodiesOf(marked: string): string {
  const { text, mentions } = named(marked);
  const { byMention } = joinBodies(text, mentions);
  const order = [...new Set(byMention.values())];
  return mentions.map((_, index) => 'abcdef'[order.indexOf(byMention.get(index)!)]).join(' ');
}

describe('names of one body', () => {
  test.each([
    ['an acronym in brackets', '[National Union of Ferrymen] ([NUF]) met. [NUF] left.', 'a a a'],
    ['a name that explains an acronym', '[NUF] ([National Union of Ferrymen]) met.', 'a a'],
    ['an acronym by its initials', 'The [National Union of Ferrymen] met. The [NUF] left.', 'a a'],
    ['an acronym in the headline', '[NUF] votes. The [National Union of Ferrymen] met.', 'a a'],
    ['an acronym that two names have', '[Tarn Boat Union], [Tarn Bus Union]: [TBU] votes.', 'a b c'],
    ['a well-known acronym', 'The [World Health Organisation] met. [WHO] left.', 'a a'],
    ['the first word', '[Rannoch Steel] sold. [Rannoch] bought.', 'a a'],
    ['no first word that many have', '[National Harbour Board] met. [National] left.', 'a b'],
    ['the end', '[Tarn Harbour Board] met. The [Harbour Board] left.', 'a a'],
    ['the end before the whole', 'The [Harbour Board] met. The [Tarn Harbour Board] left.', 'a a'],
    ['the noun with a capital', 'The [Bank of Tarn] met. The [Bank] left.', 'a a'],
    ['the newest of two', 'The [Bank of Tarn] met the [Bank of Roan]. The [Bank] left.', 'a b b'],
    [
      'the one named again',
      'The [Bank of Tarn] met the [Bank of Roan]. The [Bank of Tarn] left. The [Bank] sat.',
      'a b a a',
    ],
    [
      'spellings of the United States',
      'The [U.S. Harbour Service] met. The [United States Harbour Service] left.',
      'a a',
    ],
    ['a place is not the body named after it', '[PLACE Tarn] slept. The [Tarn Boat Club] met.', 'a b'],
  ])('%s', (_, marked, bodies) => expect(bodiesOf(marked)).toBe(bodies));
});

describe('acronyms', () => {
  test.each([
    ['NUF', 'NUF'],
    ['N.U.F.', 'NUF'],
    ['Nuf', null],
    ['N', null],
    ['National Union', null],
  ])('%s', (name, acronym) => expect(acronymOf(name)).toBe(acronym));

  test('with and without the initials of small words', () => {
    expect(acronymsFor('Department of Harbours')).toEqual(['DH', 'DOH']);
    expect(acronymsFor('Harbours')).toEqual([]);
  });
});

test('the key of a body leaves out what varies', () => {
  expect(bodyKey('the U.S. Harbour Organisation')).toBe(bodyKey('United States Harbour Organization'));
  expect(bodyKey('Who')).not.toBe(bodyKey('WHO'));
});
