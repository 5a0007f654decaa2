import { describe, expect, test } from 'vitest';
import { authorNames } from '../../../../src/reader/fields/authors/author-names.js';
import { isPersonName } from '../../../../src/reader/fields/authors/person-name.js';

const CASES: readonly (readonly [value: string, language: string, names: readonly string[]])[] = [
  ['Ann Roe, Ben Doe and Cleo Poe', 'en', ['Ann Roe', 'Ben Doe', 'Cleo Poe']],
  ['Ann Roe, Ben Doe, and Cleo Poe', 'en', ['Ann Roe', 'Ben Doe', 'Cleo Poe']],
  ['By Ann Roe & Ben Doe', 'en', ['Ann Roe', 'Ben Doe']],
  ['Anna Rho und Benno Do', 'de', ['Anna Rho', 'Benno Do']],
  ['Von Anna Rho', 'de', ['Anna Rho']],
  ['Par Anne Rô et Benoît Dau', 'fr', ['Anne Rô', 'Benoît Dau']],
  ['De Valmont', 'fr', ['De Valmont']],
  ['Por Ana Roa y Benito Doz', 'es', ['Ana Roa', 'Benito Doz']],
  ['di Anna Roi e Bruno Dau', 'it', ['Anna Roi', 'Bruno Dau']],
  ['Anne Rø og Bent Dø', 'da', ['Anne Rø', 'Bent Dø']],
  ['Ann Roe / Ben Doe', 'en', ['Ann Roe', 'Ben Doe']],
  ['Ann Roe/Ben Doe', 'en', ['Ann Roe/Ben Doe']],
  ['José Roa y Diaz', 'es', ['José Roa y Diaz']],
  ['作者：李明、王芳', 'zh', ['李明', '王芳']],
  ['홍길동,김철수', 'ko', ['홍길동', '김철수']],
  ['Oleh: Budi Roe', 'id', ['Budi Roe']],
  ['Автор: Анна Рой', 'ru', ['Анна Рой']],
  // A name keeps its first letters.
  ['Abby Roe', 'en', ['Abby Roe']],
  ['Byron Doe', 'en', ['Byron Doe']],
  ['Bylund Roe', 'sv', ['Bylund Roe']],
  ['Von Miller', 'en', ['Von Miller']],
  ['Di Marco', 'en', ['Di Marco']],
  ['Avery Roe', 'sv', ['Avery Roe']],
  ['Autorita Roe', 'it', ['Autorita Roe']],
  // What stands with a name is none.
  ['Ann Roe, Harbour Correspondent', 'en', ['Ann Roe']],
  ['Ann Roe, Senior Political Editor, and Ben Doe, reporter', 'en', ['Ann Roe', 'Ben Doe']],
  ['Anna Rø / Journalist', 'nb', ['Anna Rø']],
  ['Ann Roe (aro)', 'en', ['Ann Roe']],
  ['Ann Roe in Port Example', 'en', ['Ann Roe']],
  ['Ann Roe | aroe@harbourpost.example', 'en', ['Ann Roe']],
  ['Ann Roe, @annroe', 'en', ['Ann Roe']],
  ['Ann Roe For Harbourpost.Example', 'en', ['Ann Roe']],
  ['Ann Roe, Coastville', 'en', ['Ann Roe']],
  ['Ann Roe, November 20', 'en', ['Ann Roe']],
  // These name nobody.
  ['Staff', 'en', []],
  ['Staff Writer', 'en', []],
  ['Redaktion', 'de', []],
  ['Admin', 'en', []],
  ['Chief Political Correspondent', 'en', []],
  ['https://social.example/harbourpost', 'en', []],
  ['www.harbourpost.example', 'en', []],
  ['@harbourpost', 'en', []],
  ['aroe@harbourpost.example', 'en', []],
  ['105092', 'en', []],
  ['', 'en', []],
  // Agencies and desks with a name of their own do.
  ['dpa', 'de', ['dpa']],
  ['Coast Press', 'en', ['Coast Press']],
  ['Ann Roe, AFP', 'en', ['Ann Roe', 'AFP']],
  // One person twice is one.
  ['Ann Roe, ANN ROE', 'en', ['Ann Roe']],
];

describe('the names in one value', () => {
  test.each(CASES)('%s (%s)', (value, language, names) => {
    expect(authorNames(value, language)).toEqual(names);
  });

  test('are no more than fit into a line of credits, however long the value is', () => {
    expect(authorNames('Ann Roe, '.repeat(100_000), 'en')).toEqual(['Ann Roe']);
  });
});

describe('a name of a person in running text', () => {
  test.each([
    'Ann Roe',
    'ANN ROE',
    'Jörg von der Doe',
    'O. Poe',
    "Siobhan O'Poe",
    '山本太郎',
    'محمد رو',
    'Ann-Marie Roe',
  ])('%s is one', (text) => {
    expect(isPersonName(text)).toBe(true);
  });

  test.each([
    'Ann',
    'the harbour',
    'Ann roe said',
    'harbourpost.example',
    'Harbour Reporter',
    'Coastville, 3 May',
    'The Harbour',
    '4 min read',
  ])('%s is none', (text) => {
    expect(isPersonName(text)).toBe(false);
  });
});
