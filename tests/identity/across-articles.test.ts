import { describe, expect, it } from 'vitest';
import { crossArticleIdentity } from '../../src/identity/across-articles.js';
import type { Person, Source, SourceKind } from '../../src/model/entity.js';

const person = (name: string): Person => ({ kind: 'PERSON', name, aliases: [], roles: [] });
const source = (name: string, sourceKind: SourceKind = 'PUBLICATION'): Source => ({
  kind: 'SOURCE',
  name,
  sourceKind,
  aliases: [],
});
const personKey = (name: string) => crossArticleIdentity.personKey(person(name));
const surnameKey = (name: string) => crossArticleIdentity.surnameKey(person(name));
const sourceKey = (name: string, kind?: SourceKind) => crossArticleIdentity.sourceKey(source(name, kind));

describe('a full name', () => {
  it.each([
    ['Zoë Marlow', 'Zoe Marlow'],
    ['ZOË MARLOW', 'Zoe\u0308 Marlow'],
    ['Jean-Luc Perrin', 'Jean Luc Perrin'],
    ['J. K. Marlow', 'J.K. Marlow'],
    ['Sean O’Dell', "Sean O'Dell"],
    ['Karim al-Nasri', 'Karim Al Nasri'],
    ['Paul Okafor, Jr.', 'Paul Okafor Jr'],
    ['J.K. Marlow', 'JK Marlow'],
    ['Karim al-Nasri', 'Karim Nasri'],
    ['Ana De Wit', 'Ana DeWit'],
    ['Sergei Zaretsky', 'Serhiy Zaretskyy'],
    ['Aleksandr Zaretskii', 'Oleksandr Zaretskiy'],
    ['Yulia Borysenko', 'Yuliya Borisenko'],
    ['Mohamed Nasri', 'Muhammad al-Nasry'],
    ['Khaled Daoud', 'Khalid Daud'],
  ])('is the same as %s and %s', (a, b) => {
    expect(personKey(a)).toBe(personKey(b));
  });

  it.each([
    ['Paul Okafor', 'Paul R. Okafor'],
    ['Paul Okafor', 'Paul Okafor Jr.'],
    ['Paul Okafor', 'Paula Okafor'],
    ['Paul Okafor', 'P. Okafor'],
    ['Kelly Marsh', 'Kelli Marsh'],
    ['Jon Clark', 'Jon Clarke'],
    ['Sergei Zaretsky', 'Dmitri Zaretsky'],
    ['Khaled Nasri', 'Karim Nasri'],
    ['Juan Cruz', 'Juan de la Cruz'],
  ])('is another as %s and %s', (a, b) => {
    expect(personKey(a)).not.toBe(personKey(b));
  });

  it.each([
    'Okafor',
    'von der Lehn',
    'De Wit',
    'van den Wit',
    'al-Nasri',
    'Al-Nasri',
    'Okafor Jr.',
    '',
    '...',
    '王小明',
  ])('is not %j', (name) => {
    expect(personKey(name)).toBeNull();
  });

  it.each([
    'Ben Marlow',
    'Al Marlow',
    'E. Marlow',
    'Le Anh Tuan',
  ])('is %j, though it begins like a surname', (name) => {
    expect(personKey(name)).not.toBeNull();
  });
});

describe('a surname', () => {
  it.each([
    ['Amara Okafor', 'Okafor'],
    ['Ursel von der Lehn', 'von der Lehn'],
    ['Ursel von der Lehn', 'Lehn'],
    ['Karim al-Nasri', 'Nasri'],
    ['Paul Okafor Jr.', 'Okafor'],
    ['Inés Peña', 'Pena'],
    ['Sergei Zaretsky', 'Zaretskyy'],
  ])('of %s is found under %s', (full, lone) => {
    expect(surnameKey(full)).toBe(surnameKey(lone));
  });
});

describe('a source', () => {
  it('is known with and without its article, in any spelling, whatever kind it is taken for', () => {
    const keys = [
      sourceKey('The Coast Herald'),
      sourceKey('coast Herald'),
      sourceKey('Coast-Herald', 'ORGANISATION'),
    ];
    expect(new Set(keys).size).toBe(1);
  });

  it('of a government is known by any name of its country, an agency by its acronym', () => {
    expect(sourceKey('UK', 'GOVERNMENT')).toBe(sourceKey('Britain', 'GOVERNMENT'));
    expect(sourceKey('WHO', 'ORGANISATION')).toBe(sourceKey('World Health Organisation', 'ORGANISATION'));
  });

  it('is not the document of the same name', () => {
    expect(sourceKey('Customs', 'DOCUMENT')).not.toBe(sourceKey('Customs'));
  });

  it.each([
    ['police', 'ORGANISATION'],
    ['The ministry', 'GOVERNMENT'],
    ['statement', 'DOCUMENT'],
    ['officials', 'UNNAMED'],
    ['Marovian officials', 'UNNAMED'],
  ] as const)('is not known beyond its article when it is only described: %s', (name, kind) => {
    expect(sourceKey(name, kind)).toBeNull();
  });

  it('may be called no more than "The"', () => {
    expect(sourceKey('The')).toBe('the');
  });
});

describe('the bearer of a lone name', () => {
  const bearer = (...counts: [string, number][]) => crossArticleIdentity.dominantBearer(new Map(counts));

  it('has three times the articles of the next', () => {
    expect(bearer(['amara', 6], ['paul', 2])).toBe('amara');
    expect(bearer(['paul', 2], ['ines', 1], ['amara', 6])).toBe('amara');
    expect(bearer(['amara', 5], ['paul', 2])).toBeNull();
    expect(bearer(['amara', 3], ['paul', 3])).toBeNull();
  });

  it('has three articles when there is no other', () => {
    expect([bearer(), bearer(['amara', 2]), bearer(['amara', 3])]).toEqual([null, null, 'amara']);
  });
});
