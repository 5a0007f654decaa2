import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../../src/reader/fields/dates/moment.js';
import { momentOf } from '../../../../src/reader/fields/dates/moment-of.js';

const read = (value: string, language: string | null = null): string | null => {
  const moment = momentOf(value, language);
  return moment && isoOf(moment);
};

describe('a date for machines', () => {
  test.each([
    ['2024-05-03T15:47:00+02:00', '2024-05-03T15:47:00+02:00'],
    ['2024-05-03T15:47+0200', '2024-05-03T15:47:00+02:00'],
    ['2024-05-03T15:47:12.389Z', '2024-05-03T15:47:12.389Z'],
    ['2024-05-03 15:47:00 -04:00', '2024-05-03T15:47:00-04:00'],
    ['2024-05-03T15:47:00+02', '2024-05-03T15:47:00+02:00'],
    ['2024-05-03T15:47:00+02:00[Europe/Berlin]', '2024-05-03T15:47:00+02:00'],
    ['2024-05-03T15:47\r\n', '2024-05-03T15:47:00Z'],
    ['2024-05-03', '2024-05-03T00:00:00Z'],
    ['20240503', '2024-05-03T00:00:00Z'],
    ['2024/05/03 15:47', '2024-05-03T15:47:00Z'],
    ['1714751220', '2024-05-03T15:47:00Z'],
    ['1714751220000', '2024-05-03T15:47:00Z'],
    ['Fri, 03 May 2024 15:47:00 +0200', '2024-05-03T15:47:00+02:00'],
    ['Fri May 03 2024 15:47:00 GMT+0300 (Standard Time)', '2024-05-03T15:47:00+03:00'],
    ['Fri May 03 15:47:00 UTC 2024', '2024-05-03T15:47:00Z'],
  ])('%s', (value, iso) => {
    expect(read(value)).toBe(iso);
  });
});

describe('a date written out', () => {
  test.each([
    ['en', 'May 3, 2024 at 3:47 pm EDT', '2024-05-03T15:47:00-04:00'],
    ['en', 'Posted: May 03, 2024 12:05 AM', '2024-05-03T00:05:00Z'],
    ['en', 'Friday, 3rd of May, 2024', '2024-05-03T00:00:00Z'],
    ['en', '3 May 2024 3.47pm BST', '2024-05-03T15:47:00+01:00'],
    ['de', '3. Mai 2024, 15.47 Uhr', '2024-05-03T15:47:00Z'],
    ['de', '03.05.2024 um 15:47', '2024-05-03T15:47:00Z'],
    ['de', 'Fr 3. März 2024 | 7 Uhr MESZ', '2024-03-03T07:00:00+02:00'],
    ['fr', 'Publié le 3 mai 2024 à 15h47', '2024-05-03T15:47:00Z'],
    ['fr', '1er août 2024', '2024-08-01T00:00:00Z'],
    ['es', '3 de mayo de 2024 - 15:47', '2024-05-03T15:47:00Z'],
    ['pt', '03/05/2024 15h47', '2024-05-03T15:47:00Z'],
    ['it', 'venerdì 3 maggio 2024, ore 15.47', '2024-05-03T15:47:00Z'],
    ['nl', '3 mei 2024 om 15:47', '2024-05-03T15:47:00Z'],
    ['da', '3. maj 2024 kl. 15.47', '2024-05-03T15:47:00Z'],
    ['fi', '3. toukokuuta 2024', '2024-05-03T00:00:00Z'],
    ['pl', '3 maja 2024, 15:47', '2024-05-03T15:47:00Z'],
    ['cs', '3. května 2024', '2024-05-03T00:00:00Z'],
    ['pl', '3 listopada 2024', '2024-11-03T00:00:00Z'],
    ['hr', '3. listopada 2024.', '2024-10-03T00:00:00Z'],
    ['hu', '2024. május 3. 15:47', '2024-05-03T15:47:00Z'],
    ['lt', '2024 m. gegužės 3 d. 15:47', '2024-05-03T15:47:00Z'],
    ['tr', '3 Mayıs 2024', '2024-05-03T00:00:00Z'],
    ['ru', '3 мая 2024 г., 15:47 (МСК)', '2024-05-03T15:47:00Z'],
    ['uk', '3 травня 2024', '2024-05-03T00:00:00Z'],
    ['el', '3 Μαΐου 2024', '2024-05-03T00:00:00Z'],
    ['ar', '3 مايو 2024', '2024-05-03T00:00:00Z'],
    ['he', '3 במאי 2024', '2024-05-03T00:00:00Z'],
    ['hi', '3 मई 2024', '2024-05-03T00:00:00Z'],
    ['id', '3 Mei 2024, 15:47 WIB', '2024-05-03T15:47:00+07:00'],
    ['vi', 'Thứ sáu, 3/5/2024, 15:47 (GMT+7)', '2024-05-03T15:47:00+07:00'],
    ['ja', '2025年1月13日 5時00分', '2025-01-13T05:00:00Z'],
    ['ja', '２０２５年１月１３日 午後9時17分', '2025-01-13T21:17:00Z'],
    ['zh', '2025年01月13日17:05', '2025-01-13T17:05:00Z'],
    ['ko', '2025년 1월 13일 오후 9:17', '2025-01-13T21:17:00Z'],
    ['en-US', '5/3/2024', '2024-05-03T00:00:00Z'],
    ['en-GB', '5/3/2024', '2024-03-05T00:00:00Z'],
    ['en', '5/23/2024', '2024-05-23T00:00:00Z'],
  ])('in %s: %s', (language, value, iso) => {
    expect(read(value, language)).toBe(iso);
  });

  test('with a month whose language is not told', () => {
    expect(read('3. Mai 2024')).toBe('2024-05-03T00:00:00Z');
    expect(read('3 listopada 2024')).toBeNull();
  });

  test('with a zone whose name means several keeps the clock', () => {
    expect(momentOf('3 May 2024 15:47 IST', 'en')).toEqual({
      day: '2024-05-03',
      time: '15:47:00',
      zone: null,
    });
  });
});

describe('no certain day', () => {
  test.each([
    ['en', 'May 3'],
    ['it', 'il 3 maggio'],
    ['de', '03.05.24'],
    ['en', '5/3/2024'],
    ['en', 'Tuesday'],
    ['en', 'yesterday at 15:47'],
    ['en', 'May 2024'],
    ['en', '2024'],
    ['en', '2024-02-30'],
    ['en', '31 April 2024'],
    ['en', '2024-13-01'],
    ['th', '3 พ.ค. 2567'],
    ['en', '3 May 2567'],
    ['en', '0001-01-01T00:00:00'],
    ['en', '1970-01-01T00:00:00Z'],
    ['en', '0'],
    ['en', ''],
    ['en', '4 min read'],
    ['en', 'marching 3 2024 people'],
  ])('in %s: %s', (language, value) => {
    expect(read(value, language)).toBeNull();
  });

  test('a time that no clock shows leaves the day', () => {
    expect(read('2024-05-03T29:47:00+02:00')).toBe('2024-05-03T00:00:00Z');
  });

  test('whatever the text, a date or null comes of it', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.:/ TZ+-年月日May３٣') })),
        (text) => {
          const iso = read(text, 'en');
          return iso === null || !Number.isNaN(Date.parse(iso));
        },
      ),
    );
  });
});
