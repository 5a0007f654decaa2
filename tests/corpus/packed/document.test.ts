import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { unpackArticle } from '../../../src/corpus/packed/unpack-article.js';
import type { DocumentFacts } from '../../../src/model/document-facts.js';
import { type MappedText, MappedTextBuilder } from '../../../src/text/mapped-text.js';
import { originOf } from '../../../src/text/origin.js';
import { article } from '../../support/article-builder.js';
import { corpusOf } from '../../support/corpus-of.js';

const kept = (spec: Parameters<typeof article>[0]) => {
  const made = article({ id: 'a', ...spec });
  return corpusOf([made]).article(made.id)!;
};

const FACTS: DocumentFacts = {
  format: 'ninjs',
  isTeaser: true,
  status: 'EMBARGOED',
  embargoedUntil: '2031-05-04T06:00:00+02:00',
  correction: 'Corrects the name of the harbour.',
  subjects: [
    { kind: 'PERSON', name: 'Ines Falk', role: 'Mayor', uri: null },
    { kind: 'TOPIC', name: 'harbours', role: null, uri: 'medtop:1' },
  ],
  metadata: [
    { field: 'TITLE', value: 'Gate shut', origin: 'og:title', isChosen: true },
    { field: 'TITLE', value: 'Gate shut | Herald', origin: 'title', isChosen: false },
  ],
};

describe('what a document says of itself', () => {
  test('is served and kept', () => {
    const node = kept({ facts: FACTS });
    expect(node).toMatchObject({
      format: 'ninjs',
      isTeaser: true,
      publishingStatus: 'EMBARGOED',
      embargoedUntil: FACTS.embargoedUntil,
      correctionNote: FACTS.correction,
    });
    expect(node.subjects).toEqual(FACTS.subjects);
    expect(node.metadata).toEqual(FACTS.metadata);
    expect(unpackArticle(node).facts).toEqual(FACTS);
  });
});

const LINES = fc.array(fc.constantFrom('One', ' two ', '\n', '&amp;', '<b>', '\r\n'), { maxLength: 30 });

function withoutTags(pieces: readonly string[]): MappedText {
  const builder = new MappedTextBuilder();
  let at = 0;
  for (const piece of pieces) {
    if (piece === '&amp;') builder.instead('&', at, 5);
    else if (piece !== '<b>') builder.verbatim(piece, at);
    at += piece.length;
  }
  return builder.finish();
}

describe('the way back to the document', () => {
  it('is kept whatever the text was made of', () => {
    fc.assert(
      fc.property(LINES, fc.boolean(), (pieces, isParted) => {
        const original = pieces.join('');
        const mapped = withoutTags(pieces);
        const parts = isParted ? [{ name: 'page 1', start: 0 }] : [];
        const origin = originOf(mapped, original, parts);
        const node = kept({ text: mapped.text, quotes: [], origin });
        expect(unpackArticle(node).origin).toEqual(mapped.text === '' ? null : origin);
      }),
    );
  });

  it('leads from paragraphs and quotes to lines and columns', () => {
    const original = '<h1>Gate</h1>\n<p>“Never,” said\nInes &amp; Bo.</p>';
    const mapped = new MappedTextBuilder()
      .verbatim('“Never,” said', 17)
      .instead(' ', 30, 1)
      .verbatim('Ines ', 31)
      .instead('&', 36, 5)
      .verbatim(' Bo.', 41)
      .finish();
    const node = kept({
      text: mapped.text,
      quotes: [{ text: 'Never', speaker: null, via: 'Herald' }],
      origin: originOf(mapped, original),
    });
    expect(node.paragraphs()[0]!.original).toEqual({ part: null, start: 17, end: 45, line: 2, column: 4 });
    const [segment] = node.quotes({}).edges[0]!.node.segments;
    expect(segment!.original).toEqual({ part: null, start: 18, end: 23, line: 2, column: 5 });
  });

  it('is the text itself where nothing was changed', () => {
    const node = kept({ text: 'Gate.\nShut.' });
    expect(node.paragraphs()[1]!.original).toEqual({ part: null, start: 6, end: 11, line: 2, column: 1 });
  });
});
