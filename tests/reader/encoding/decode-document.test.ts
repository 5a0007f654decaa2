import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDocument } from '../../../src/reader/encoding/decode-document.js';
import { decodeSample } from '../../../src/reader/encoding/decode-sample.js';
import { plainTextReader } from '../../../src/reader/plain-text/plain-text-reader.js';
import { readArticles } from '../reading.js';
import { inBytes } from './byte-tables.js';

const decoded = (bytes: Uint8Array, charset: string | null = null) => {
  const { text, encoding, codes } = decodeDocument(bytes, charset);
  return [encoding, text, ...codes];
};

const RUSSIAN = '«Мост закрыт до весны», — сказала инженер Вера Луговая. Паром ходит каждый час.';
const UKRAINIAN = '«Міст зачинено до весни», — сказала інженерка Віра Лугова. Її слова підтвердили.';
const POLISH =
  'Most zamknięto do wiosny, powiedziała inżynier Zofia Łącka; prom pływa co godzinę. Później będzie więcej.';
const CZECH = 'Most je uzavřen až do jara, řekla inženýrka Věra Žáčková; přívoz jezdí každou hodinu.';
const FRENCH =
  'Le pont est fermé jusqu’au printemps, a déclaré l’ingénieure Zoé Lefèvre. “Ça ira”, dit-elle.';

describe('what is declared nowhere is told by the letters', () => {
  test.each([
    ['windows-1251', RUSSIAN],
    ['windows-1251', UKRAINIAN],
    ['windows-1251', RUSSIAN.toUpperCase()],
    ['koi8-r', RUSSIAN.replace(/[«»—]/g, '-')],
    ['koi8-u', UKRAINIAN.replace(/[«»—]/g, '-')],
    ['iso-8859-2', POLISH],
    ['windows-1250', CZECH],
  ])('%s: %s', (encoding, text) => {
    expect(decoded(inBytes(text, encoding))).toEqual([encoding, text, 'ENCODING_GUESSED']);
  });

  test('windows-1252, with its curly marks', () => {
    const bytes = Buffer.from(
      FRENCH.replace('“', '\x93').replace('”', '\x94').replaceAll('’', '\x92'),
      'latin1',
    );
    expect(decoded(bytes)).toEqual(['windows-1252', FRENCH, 'ENCODING_GUESSED']);
  });

  test.each([
    // “The bridge is closed”, the engineer said on Friday, in the usual encodings of each country
    ['gb18030', 'b9a4b3ccca a6d6dcced5b5cbb5a3ac b4f3c7c5d2d1beadb2bbc4dccda8d0d0c1cbaca1a3', '工程'],
    [
      'shift_jis',
      '8BB482CD8F7482DC82C592CA8D7382C582AB82C882A2814182C68B5A8E7482CD8CBE82C182BD8142',
      '橋は春まで通行できない、と技師は言った。',
    ],
    [
      'euc-jp',
      'B6B6A4CFBDD5A4DEA4C7C4CCB9D4A4C7A4ADA4CAA4A4A1A2A4C8B5BBBBD5A4CFB8C0A4C3A4BFA1A3',
      '橋は春まで通行できない、と技師は言った。',
    ],
    [
      'euc-kr',
      'B4D9B8AEB4C220BAFCC0CCB8B6B1E220B1EEC1F620B4DDC8FC20B0CDC0CCB6F3B0ED20B1E2BBE7B0A120B8BBC7DFB4D9',
      '다리는',
    ],
    ['big5', 'A4EBAA41B0C8ADFBBBA1A141A46AABDFA477AC67A4A3AFE0B371A6E6A446A143', '服務員說'],
  ])('%s', (encoding, bytes, part) => {
    const [found, text] = decoded(Buffer.from(bytes.replaceAll(' ', ''), 'hex'));
    expect([found, text]).toEqual([encoding, expect.stringContaining(part)]);
  });
});

describe('declarations', () => {
  const page = (head: string, body: string) => `<html><head>${head}</head><body>${body}</body></html>`;

  test.each([
    ['<meta charset="windows-1251">', null],
    ['<META HTTP-EQUIV=content-type content="text/html; charset=cp1251">', null],
    ['', 'windows-1251'],
    ['<meta charset="no-such">', 'Windows-1251'],
  ])('%s, HTTP says %s', (head, charset) => {
    const text = page(head, RUSSIAN);
    expect(decoded(inBytes(text, 'windows-1251'), charset)).toEqual(['windows-1251', text]);
  });

  test('XML', () => {
    const text = `<?xml version="1.0" encoding='koi8-r' ?><a>да</a>`;
    expect(decoded(inBytes(text, 'koi8-r'))).toEqual(['koi8-r', text]);
  });

  test('what HTTP says stands above what the page says', () => {
    const text = page('<meta charset="windows-1252">', 'Грека');
    expect(decoded(inBytes(text, 'iso-8859-5'), 'iso-8859-5')).toEqual(['iso-8859-5', text]);
  });

  test.each(['iso-8859-1', 'windows-1251', 'gbk'])('said to be %s, is UTF-8', (charset) => {
    const text = page(`<meta charset="${charset}">`, FRENCH);
    expect(decoded(Buffer.from(text))).toEqual(['utf-8', text, 'ENCODING_OVERRULED']);
  });

  test.each([
    ['utf-8', 'windows-1251'],
    ['iso-8859-1', 'windows-1251'],
    ['iso-8859-1', 'koi8-r'],
    ['windows-1251', 'koi8-r'],
  ])('said to be %s, is %s', (charset, encoding) => {
    const text = page(`<meta charset="${charset}">`, RUSSIAN.replace(/[«»—]/g, '-'));
    expect(decoded(inBytes(text, encoding))).toEqual([encoding, text, 'ENCODING_OVERRULED']);
  });

  test('two-byte letters that could be UTF-8 are what they are said to be', () => {
    expect(decoded(Buffer.from([0xc4, 0xa3]), 'gbk').slice(0, 2)).toEqual(['gbk', '模']);
  });

  test('UTF-16 that is declared in ASCII is not UTF-16', () => {
    const text = page('<meta charset="utf-16">', 'é');
    expect(decoded(Buffer.from(text))).toEqual(['utf-8', text]);
  });
});

test.each(['utf-8', 'utf-16le', 'utf-16be'])('a byte-order mark of %s stands above all', (encoding) => {
  const text = '<meta charset="koi8-r">Žába';
  const little = Buffer.from(`\ufeff${text}`, encoding === 'utf-8' ? 'utf8' : 'utf16le');
  const bytes = encoding === 'utf-16be' ? little.swap16() : little;
  expect(decoded(bytes, 'windows-1251')).toEqual([encoding, text]);
});

test('UTF-16 without its mark is told by its zeros', () => {
  expect(decoded(Buffer.from('The gate is shut.', 'utf16le'))).toEqual(['utf-16le', 'The gate is shut.']);
});

test('UTF-8 that lost some bytes stays UTF-8, and it is told', () => {
  const bytes = Buffer.concat([Buffer.from(RUSSIAN), Buffer.from([0xd0]), Buffer.from('.')]);
  expect(decoded(bytes)).toEqual(['utf-8', `${RUSSIAN}\ufffd.`, 'UNDECODABLE_BYTES']);
});

describe('letters that were spoilt before', () => {
  const spoilt = (text: string) => new TextDecoder('latin1').decode(Buffer.from(text));
  const asWindows1252 = (text: string) =>
    [...Buffer.from(text).toString('latin1')]
      .map((letter) => ({ '\x80': '€', '\x99': '™', '\x9c': 'œ', '\x94': '”' })[letter] ?? letter)
      .join('');

  test.each([
    ['“No”, she said.', 'â€œNoâ€\u009d, she said.'],
    ['café', 'cafÃ©'],
    ['l’été', asWindows1252('l’été')],
    ['Привет', new TextDecoder('windows-1251').decode(Buffer.from('Привет'))],
    ['“twice”', asWindows1252(asWindows1252('“twice”'))],
  ])('%s is restored from %s', (text, found) => {
    expect(decoded(Buffer.from(found))).toEqual(['utf-8', text, 'MOJIBAKE_UNDONE']);
  });

  test('nothing is touched where one letter does not go back', () => {
    const text = 'â€œNoâ€\u009d, she said in the café.';
    expect(decoded(Buffer.from(text))).toEqual(['utf-8', text, 'MOJIBAKE_LEFT']);
  });

  test.each([
    FRENCH,
    POLISH,
    RUSSIAN,
    'Ñandú À «Â»',
    '“voilà\u00a0»',
    'NÃO, SÃO',
  ])('%s is left alone', (text) => {
    expect(decoded(Buffer.from(text))).toEqual(['utf-8', text]);
  });

  test('whatever UTF-8 was spoilt is restored, once or left alone', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zé“”я]{1,20}$/), (text) => {
        const [, restored] = decoded(Buffer.from(spoilt(text)));
        expect(restored).toBe(text);
      }),
    );
  });
});

test('any bytes at all are decoded, with any label', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom(null, 'utf-8', 'gbk', 'koi8-r', 'utf-16', 'x', 'utf-7', 'replacement'),
      (bytes, charset) => {
        expect(typeof decodeDocument(bytes, charset).text).toBe('string');
      },
    ),
  );
});

test.each([
  1, 2, 3, 4, 5, 6, 7,
])('a sample that is cut after byte %i of a text is read as far as it goes', (end) => {
  expect('я€😀'.startsWith(decodeSample(Buffer.from('я€😀').subarray(0, end)))).toBe(end > 1);
});

test('articles are told how they were decoded', async () => {
  const [article] = await readArticles(plainTextReader, inBytes(RUSSIAN, 'windows-1251'));
  expect(article?.text).toBe(RUSSIAN);
  expect(article?.diagnostics).toMatchObject([{ code: 'ENCODING_GUESSED', start: 0, end: RUSSIAN.length }]);
});
