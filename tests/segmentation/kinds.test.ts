import { describe, expect, test } from 'vitest';
import { segment } from '../../src/segmentation/segment.js';
import { rawText } from '../support/raw-text.js';
import { kindsCase, markKinds } from './notation.js';

const holds = (name: string, marked: string): void => {
  test(name, () => {
    expect(markKinds(kindsCase(marked))).toBe(kindsCase(marked));
  });
};

holds(
  'a report with all that papers print round it',
  `
  BOILERPLATE | FOR IMMEDIATE RELEASE
  HEADLINE    | Harbour gate to stay shut until spring, mayor says
  BYLINE      | By Lena Ostrow and Bo Webb
  DATELINE    | TARN BAY, March 3 (Reuters) -
  BODY        | The harbour gate will stay shut until spring, the mayor said.
  SUBHEADING  | “Nobody is to blame”
  BODY        | “We looked at everything,” he added, “and nobody is to blame for it.”
  SUBHEADING  | What happens next
  BODY        | The council meets on Friday:
  LIST_ITEM   | • The gate
  LIST_ITEM   | • The road
  CAPTION     | Photo: Bo Webb
  BOILERPLATE | Read more: The gate that would not open
  BOILERPLATE | ###
  SOURCE_LINE | Source: Tarn Bay Herald
              |
  AUTHOR_NOTE | Lena Ostrow, a reporter at the Herald, covers the harbour.
  `,
);

holds(
  'a first paragraph that is a sentence is no headline',
  `
  BODY        | The harbour gate will stay shut.
  BODY        | The mayor said so on Friday.
  `,
);

holds(
  'a headline may be a question or have a capital on every word',
  `
  HEADLINE    | Harbour Gates Should Reopen Before Winter Begins.
  BODY        | The harbour gate should reopen, the mayor said.
  `,
);

holds(
  'a lone line is body, whatever it looks like',
  `
  BODY        | Harbour gate to stay shut
  `,
);

holds(
  'a run of short lines is no run of subheadings',
  `
  BODY        | Those who voted for the new gate were:
  BODY        | Lena Ostrow
  BODY        | Bo Webb
  BODY        | The others went home before the vote was taken.
  `,
);

holds(
  'a spoken line alone is body; so is one that goes on',
  `
  BODY        | The mayor looked at the harbour gate for a long time.
  BODY        | “Who did this?”
  BODY        | Nobody answered her, and she asked the question once more.
  BODY        | “We shall see
  BODY        | “And then we shall see again what becomes of it,” she said.
  `,
);

holds(
  'a date over the article is a dateline, between paragraphs it heads what follows',
  `
  HEADLINE    | How the harbour was lost
  DATELINE    | Friday, 21 July 2017
  BODY        | The harbour was lost in three days, of which this is the story that was told by those who were there and who came back to tell it when all of it was over.
  SUBHEADING  | March 3
  BODY        | March 3 was a Friday, and it rained on the harbour.
  `,
);

holds(
  'what begins with By is a byline only when names follow',
  `
  HEADLINE    | Harbour gate to stay shut
  BYLINE      | By LENA OSTROW, Harbour Correspondent
  BODY        | By Tuesday the river had risen.
  BODY        | By then all of them had gone home and the gate was shut.
  `,
);

holds(
  'an article about a reporter has no author note',
  `
  BODY        | Police freed Lena Ostrow on Friday after three days, her paper and her family said.
  BODY        | Ostrow, a reporter at the Herald, was held over what she wrote.
  `,
);

holds(
  'nor has one in which a writer speaks',
  `
  BODY        | Police closed the harbour on Friday after three days of rain and wind.
  BODY        | Bo Webb, a columnist at the Herald, said the gate was shut too late.
  `,
);

holds(
  'credits and ends',
  `
  BODY        | Police closed the harbour on Friday after three days of rain and wind.
  AUTHOR_NOTE | (Reporting by Lena Ostrow; editing by Bo Webb)
  BOILERPLATE | -30-
  BOILERPLATE | ENDS
  BOILERPLATE | Advertisement
  BOILERPLATE | Subscribe to our newsletter
  BOILERPLATE | * * *
  BOILERPLATE | press@tarnbay.example
  BOILERPLATE | © 2021 Tarn Bay Herald
  `,
);

holds(
  'words of boilerplate in a sentence are body',
  `
  BODY        | Read more books, she told the class, and they did so.
  BODY        | “More!”
  BODY        | Sources close to the mayor would not say who had shut the gate.
  BODY        | Photos of the gate were shown to the council.
  `,
);

holds(
  'lists and mail quotes',
  `
  BODY        | The council wants two things, and wants them soon:
  LIST_ITEM   | 1. The gate stays shut.
  LIST_ITEM   | 2. The road is mended.
  BLOCKQUOTE  | > We want neither of them.
  BODY        | - a dash alone makes no list.
  `,
);

holds(
  'hard-wrapped lines are joined, blank lines and indents begin paragraphs',
  `
  HEADLINE    | Harbour gate to stay shut
              |
  BODY        | The harbour gate will stay shut until the spring, the mayor of Tarn
              | Bay said on Friday after the council had met for three hours and
              | had found nobody to blame.
              |
  BODY        | “We looked at everything that there was to look at,” he said, “and
              | nobody is to blame for it.”
  BODY        |    The council will meet again on the third Friday of the month in the
              | hall beside the harbour.
  `,
);

holds(
  'one paragraph a line, and a blank line before the note',
  `
  BODY        | The harbour gate will stay shut until the spring, the mayor of Tarn Bay said on Friday.
  BODY        | “Nobody is to blame,” he said.
  BODY        | The council will meet again.
              |
  AUTHOR_NOTE | Bo Webb is a freelance writer in Tarn Bay.
  `,
);

holds(
  'in other languages a dash begins what somebody says',
  `
  BODY        | – Vi er ikke der, og det er ikke noe å gjøre med, sa han til avisen.
  BODY        | – Det har vi ikke sett, og det er vi glad for, sa hun etter møtet.
  `,
);

describe('what the document says of itself', () => {
  test('its title makes a headline of a line with a full stop', () => {
    const text = 'Gate shut.\nThe gate was shut on Friday by the mayor of Tarn Bay.';
    const { paragraphs } = segment({ ...rawText(text), title: 'Gate shut.' });
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['HEADLINE', 'BODY']);
  });
});
