import { describe, expect, test } from 'vitest';
import { clustersFrom } from '../../src/learning/words/word-clusters.js';
import { wordColumns } from '../../src/learning/words/word-columns.js';
import type { Mention } from '../../src/model/mention.js';
import { recogniserWith } from '../../src/recognition/recognise.js';
import { segment } from '../../src/segmentation/segment.js';
import { printMentions, textOfNotation } from '../support/mention-notation.js';
import { rawText } from '../support/raw-text.js';
import { recognise } from '../support/recognised.js';

const noClusters = clustersFrom({
  hashes: new Int32Array(0),
  k64: new Uint8Array(0),
  k256: new Uint16Array(0),
  k1000: new Uint16Array(0),
});

const mentionsOf = (text: string): readonly Mention[] => recognise(segment(rawText(text)));

function expectMentions(notation: string): void {
  const text = textOfNotation(notation);
  expect(printMentions(text, mentionsOf(text))).toBe(notation);
}

function rolesIn(text: string): readonly string[] {
  return mentionsOf(text).flatMap(({ role }) => (role ? [text.slice(role.start, role.end)] : []));
}

describe('names of people', () => {
  test.each([
    ['a title belongs to the mention, not to the core', '[PERSON Mayor {Ana Ruiz}] opened the bridge.'],
    ['nationality and office', '[PERSON Peruvian President {Ana Ruiz}] left.'],
    ['a country in full stops', '[PERSON U.S. Senator {Tom Hale}] left.'],
    ['an office of two halves', '[PERSON US Secretary of State {Tom Hale}] left.'],
    ['a role in small letters', 'It was [PERSON former prime minister {Tom Hale}] who left.'],
    ['the employer stands before the role', '[PERSON White House spokesman {Tom Hale}] left.'],
    ['Mr and a surname', '[PERSON Tom Hale] sat. [PERSON Mr {Hale}] stood.'],
    ['a surname alone, once the full name is known', '[PERSON Tom Hale] sat. Then [PERSON Hale] stood.'],
    ['a possessive stays outside', '[PERSON Ana Ruiz]’s boat sank near [PERSON Tom Roe]’s.'],
    ['party and state in brackets stay outside', '[PERSON Sen. {Ann Lee}] (D-Ohio) agreed.'],
    ['particles', '[PERSON Ursula von der Mark] met [PERSON Sheikh {Khalid bin Saud al-Thani}].'],
    ['initials and Jr.', '[PERSON Prof. {J. K. Webb Jr.}] wrote a book.'],
    ['an apostrophe', '[PERSON Mark O’Neill] resigned.'],
    ['a double name with a number in it', '[PERSON Otto-7Lindqvist], a distinguished contributor, wrote it.'],
    ['a nickname behind a month', '[PERSON Jan “Lucky” Kover] laughed.'],
    ['a nickname in marks', '[PERSON Robert “Bob” Crane] laughed.'],
    ['a given name that is a month', 'In April [PERSON Jan Kover] met [PERSON April Hart].'],
    ['a given name that is a verb', '[PERSON Will Hart] smiled.'],
    ['an unknown name that speaks', '[PERSON Xalvo Drimm] said no.'],
    ['an unknown name, later a surname alone', 'It was [PERSON Xalvo Drimm]. At dawn [PERSON Drimm] slept.'],
    ['a nationality before the name is no part of it', 'the Tarvish [PERSON Ansel Bray] became a hermit'],
    ['inside quotation marks', '“[PERSON Tom Hale] lied,” [pronoun PERSON she] said.'],
  ])('%s', (_, notation) => expectMentions(notation));
});

describe('nobody is invented', () => {
  test.each([
    ['a rocket and a city', 'The [OTHER Meridian] rocket left [PLACE Lima] on Sunday.'],
    ['a spaceport', '[pronoun PERSON+ They] saw the [PLACE Tolland Cosmodrome].'],
    ['an outlet', 'The [BODY Washington Post] printed it.'],
    ['a street', 'Smoke rose over [PLACE Elm Street].'],
    ['months and days', 'On Tuesday, April 3, and again in May, nothing happened.'],
    ['a nationality', 'Peruvian forests burned, the French say.'],
    ['a word at the start of a sentence', 'Perhaps it rained. Sanctions followed. Snow fell.'],
    ['a title in marks', 'It won the “[OTHER Golden Anchor]” prize.'],
    ['a war', 'That was before the [OTHER Cold War].'],
    ['a number in words', 'Sixty-one years ago it rained.'],
    ['a place named after somebody', '[PLACE Victoria Street] was closed.'],
  ])('%s', (_, notation) => expectMentions(notation));
});

describe('bodies and places', () => {
  test.each([
    ['a company', '[BODY Harbourline Inc.] declined.'],
    ['a ministry with its tail', '[pronoun PERSON+ They] asked the [BODY Ministry of Trade and Industry].'],
    ['a metonym', 'The [BODY Kremlin] denied it.'],
    ['an acronym', '[BODY NATO] met in [PLACE Brussels].'],
    ['a place by its preposition', 'It happened in [PLACE Drovna] yesterday.'],
    ['a social network', 'It was written on [BODY X].'],
    ['the letter alone is no network', 'Plan X failed.'],
    ['an agency by the word beside it', '[nominal BODY the news {agency}] [BODY Tarnwire] told us'],
    ['a body that explains a word', '[nominal BODY the {operator}], [BODY Tarn Lines], left'],
    ['a body and the place in its name', 'The [BODY University of Tarn] sued [BODY Tarn Airways].'],
    ['a body and a people in its name', 'The [BODY Peruvian Navy] sailed to [PLACE Drovna].'],
    ['somebody of a body', '[pronoun PERSON She] told [PERSON Lena Vik] of [BODY Harbour Radio].'],
    ['a house of government as a place', 'Snow fell outside the [PLACE White House].'],
    ['a coined name', 'The storm was early, [BODY Tarnwire] wrote.'],
    ['a channel with a number', 'on [BODY Channel Nine] it rained'],
  ])('%s', (_, notation) => expectMentions(notation));
});

describe('descriptions', () => {
  test.each([
    ['of one person', '[nominal PERSON The Peruvian {leader}] spoke.'],
    ['a noun of several words', '[nominal PERSON The Peruvian {head of state}] spoke.'],
    ['of several', '[nominal PERSON+ Two police {officers}] were hurt.'],
    ['a bare plural', '[nominal PERSON+ Officials] said so.'],
    ['with adjectives', '[nominal PERSON+ Local {residents}] disagreed.'],
    ['by age', '[nominal PERSON the {34-year-old}] said so'],
    ['of kin', '[nominal PERSON His {wife}] cried.'],
    ['police', '[nominal BODY+ Police] said so.'],
    ['it, where it speaks', '[nominal BODY The {ministry}] met. [pronoun BODY It] said so when it rained.'],
    ['a document', 'so said [nominal BODY a {statement}] of the day'],
    ['media', '[nominal BODY+ State {media}] said so.'],
    ['not a noun that another noun follows', 'near the police gate a mayor election began'],
    ['not "that" before a plural', 'It showed that [nominal PERSON+ officials] lied.'],
  ])('%s', (_, notation) => expectMentions(notation));
});

describe('roles', () => {
  test.each([
    ['before the name', 'Peruvian President Ana Ruiz left.', ['Peruvian President']],
    ['behind the name', 'Ana Ruiz, the mayor of Lima, left.', ['mayor of Lima']],
    ['behind an age', 'Ana Ruiz, 44, a nurse, left.', ['nurse']],
    ['in a phrase that the name explains', 'The mayor, Ana Ruiz, left.', ['mayor']],
    ['"Mr" is none', 'Mr Ruiz left.', []],
    ['none where the comma ends a clause', 'According to Ana Ruiz, the president left.', []],
    ['none where another person follows', 'Ana Ruiz, Senator Tom Hale and others left.', ['Senator']],
  ])('%s', (_, text, roles) => expect(rolesIn(text)).toEqual(roles));
});

describe('gender', () => {
  test.each([
    ['Mrs Drimm left.', 'FEMALE'],
    ['King Xalvo left.', 'MALE'],
    ['Maria Drimm left.', 'FEMALE'],
    ['Spokeswoman Xalvo Drimm left.', 'FEMALE'],
    ['Xalvo Drimm said so.', null],
  ])('%s', (text, gender) => expect(mentionsOf(text)[0]?.gender).toBe(gender));
});

test('names of another tagger get titles, roles and gender too', () => {
  const text = 'Mayor Ana Ruiz left. She slept.';
  const recogniseWith = recogniserWith(() => [{ from: 1, to: 3, label: 'PERSON' }]);
  const mentions = recogniseWith(segment(rawText(text)), wordColumns([], noClusters));
  expect(printMentions(text, mentions)).toBe('[PERSON Mayor {Ana Ruiz}] left. [pronoun PERSON She] slept.');
  expect(mentions[0]).toMatchObject({ role: { start: 0, end: 5 }, gender: 'FEMALE' });
});
