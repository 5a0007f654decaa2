import { describe, expect, test } from 'vitest';
import { type Drafted, identifyMarked } from '../support/drafted.js';

const nameAt = ({ entities }: Drafted, index: number | null): string | null =>
  index === null ? null : entities[index]!.name;

const speakers = (marked: string): readonly (string | null)[] => {
  const drafted = identifyMarked(marked);
  return drafted.quotes.map(({ speaker }) => nameAt(drafted, speaker));
};

const people = (text: string): readonly string[] =>
  identifyMarked(text).entities.flatMap(({ kind, name }) => (kind === 'PERSON' ? [name] : []));

/** Whom each mention with these words is: 'she' -> ['Ana Ruiz', null]. */
function referentsOf(text: string, words: string): readonly (string | null)[] {
  const drafted = identifyMarked(text);
  return drafted.mentions
    .filter(({ start, end }) => drafted.text.slice(start, end) === words)
    .map(({ entity }) => nameAt(drafted, entity));
}

describe('names of one person', () => {
  test.each([
    ['full name, title, surname', 'President Tom Hale sat. Mr Hale stood. Then Hale left.', ['Tom Hale']],
    [
      'a headline has the surname first',
      'Hale wins vote\n\nTom Hale won the vote. Hale said so.',
      ['Tom Hale'],
    ],
    ['the middle name comes and goes', 'Tom Rufus Hale sat. Tom Hale said no.', ['Tom Rufus Hale']],
    ['a given name alone', 'Maria Drimm sat. Then Maria said no.', ['Maria Drimm']],
    ['half of a double name', 'Otto-7Lindqvist, a contributor, wrote. Otto said so.', ['Otto-7Lindqvist']],
    ['the end of a long surname', 'Hugo van der Meel sat. Then van der Meel said no.', ['Hugo van der Meel']],
    ['two of one family', 'Maria Hale met Tom Hale.', ['Maria Hale', 'Tom Hale']],
    ['Mrs tells which', 'Maria Hale met Tom Hale. Mrs Hale left.', ['Maria Hale', 'Tom Hale']],
    [
      'a name between is the first name in use',
      'Jon Rufus Hale sat. Rufus Hale said no.',
      ['Jon Rufus Hale'],
    ],
    [
      'two who share a name between',
      'Anna Maria Hale met Rosa Maria Hale.',
      ['Anna Maria Hale', 'Rosa Maria Hale'],
    ],
    ['a slip in the given name', 'Kirsten Hale sat. Kirstin Hale said no.', ['Kirsten Hale']],
    ['no slip where the names are short', 'Tom Hale sat. Tim Hale said no.', ['Tom Hale', 'Tim Hale']],
    ['a slip in the surname', 'Maria Ostermann sat. Ms Ostermmann said no.', ['Maria Ostermann']],
    [
      'no slip where both are usual surnames',
      'Maria Hansen sat. Mr Hanson said no.',
      ['Maria Hansen', 'Hanson'],
    ],
  ])('%s', (_, text, names) => expect(people(text)).toEqual(names));

  test('Mr and Mrs of one surname are two', () => {
    expect(referentsOf('Tom Hale met Maria Hale. Mr Hale left.', 'Mr Hale')).toEqual(['Tom Hale']);
    expect(referentsOf('Maria Hale met Tom Hale. Mrs Hale left.', 'Mrs Hale')).toEqual(['Maria Hale']);
  });

  test('the newest full name wins', () => {
    expect(referentsOf('Tom Hale sat. Jim Hale stood. Hale said no.', 'Hale')).toEqual(['Jim Hale']);
  });

  test('a lone name stays with whom it has meant, beside a relative named in passing', () => {
    const text = 'Tom Hale sat. Hale said no. Hale left. His brother Jim Hale slept. Then Hale stood.';
    expect(referentsOf(text, 'Hale')).toEqual(['Tom Hale', 'Tom Hale', 'Tom Hale']);
  });

  test('a name between says nothing ahead of the full name', () => {
    const text = 'Drimm sat. Edda Drimm Hale left.';
    expect(referentsOf(text, 'Drimm')).not.toContain('Edda Drimm Hale');
  });

  test('aliases and roles as printed', () => {
    const [person] = identifyMarked(
      'Peruvian President Tom Hale sat. Mr Hale stood. President Tom Hale left. Hale said no.',
    ).entities;
    expect(person).toEqual({
      kind: 'PERSON',
      name: 'Tom Hale',
      aliases: ['Mr Hale', 'Hale'],
      roles: ['Peruvian President', 'President'],
    });
  });
});

describe('descriptions under licence', () => {
  const arrival = 'Peruvian President Tom Hale met Chilean President Ana Ruiz.';
  test.each([
    ['leader of the country', `${arrival} The Peruvian leader left.`, 'The Peruvian leader', 'Tom Hale'],
    ['head of state', `${arrival} The Chilean head of state left.`, 'The Chilean head of state', 'Ana Ruiz'],
    ['of the country', `${arrival} The president of Chile left.`, 'The president', 'Ana Ruiz'],
    ['the country possesses', `${arrival} Peru’s president left.`, 'president', 'Tom Hale'],
    ['two may be meant', `${arrival} The president left.`, 'The president', null],
    ['another country', `${arrival} The Bolivian leader left.`, 'The Bolivian leader', null],
    ['the only one', 'President Tom Hale sat. The president left.', 'The president', 'Tom Hale'],
    ['behind the name', 'Ana Ruiz, the mayor of Lima, sat. The mayor left.', 'The mayor', 'Ana Ruiz'],
    [
      'a prime minister',
      'Prime Minister Tom Hale sat. The prime minister left.',
      'The prime minister',
      'Tom Hale',
    ],
    [
      'not a foreign minister',
      'Foreign Minister Tom Hale sat. The prime minister left.',
      'The prime minister',
      null,
    ],
    ['not a vice president', 'Vice President Tom Hale sat. The president left.', 'The president', null],
    ['a description that the name explains', 'The mayor, Ana Ruiz, left.', 'The mayor', 'Ana Ruiz'],
    [
      'the country stands before the role',
      'Peru’s president Ana Ruiz met Chile’s president Tom Hale. The Peruvian president left.',
      'The Peruvian president',
      'Ana Ruiz',
    ],
    ['the name is said to be it', 'Ana Ruiz is the mayor. The mayor left.', 'The mayor', 'Ana Ruiz'],
    ['he is said to be it', 'Tom Hale sat. He was a guard.', 'a guard', 'Tom Hale'],
    ['no licence for "a"', 'Senator Tom Hale sat. A senator left.', 'A senator', null],
  ])('%s', (_, text, words, name) => expect(referentsOf(text, words)).toEqual([name]));
});

describe('pronouns', () => {
  test.each([
    ['gender', 'Tom Hale met Ana Ruiz. She smiled.', 'She', 'Ana Ruiz'],
    ['the subject before the object', 'Tom Hale said Jim Roe was ill. He left.', 'He', 'Tom Hale'],
    ['an unknown gender agrees', 'Xalvo Drimm said no. She left.', 'She', 'Xalvo Drimm'],
    ['another gender does not', 'Tom Hale left. She stayed.', 'She', null],
    ['a place is nobody', 'Charlotte Bay is cold. She left.', 'She', null],
    ['the name follows in the sentence', 'In his speech, Tom Hale said no.', 'his', 'Tom Hale'],
    ['an object is not the subject before it', 'Tom Hale sat. Jim Roe thanked him.', 'him', 'Tom Hale'],
  ])('%s', (_, text, words, name) => expect(referentsOf(text, words)).toEqual([name]));

  test('pronouns tell the gender that no name tells', () => {
    const text = 'Xalvo Drimm sat. He ate. He slept. Ana Ruiz met Xalvo Drimm. She smiled.';
    expect(referentsOf(text, 'She')).toEqual(['Ana Ruiz']);
  });

  test('a possessive after the subject means the subject', () => {
    expect(referentsOf('Jim Roe sat. Tom Hale sold his cow.', 'his')).toEqual(['Tom Hale']);
  });

  test('what a quote says is settled after who speaks it, though they are named behind', () => {
    const text = 'Tom Hale met Jim Roe. [q1 “I saw him,”] [speaker he] said.';
    expect(referentsOf(text, 'him')).toEqual(['Jim Roe']);
  });

  test('a pronoun keeps whom the pronoun before it meant', () => {
    const text = 'Tom Hale said no. He left. He met Jim Roe. Then he slept.';
    expect(referentsOf(text, 'He')).toEqual(['Tom Hale', 'Tom Hale']);
    expect(referentsOf(text, 'he')).toEqual(['Tom Hale']);
  });

  test('what a quote says of somebody is not said of its speaker', () => {
    const text = 'Jim Roe left in May. [speaker Tom Hale] said: [q1 “He never called me.”]';
    expect(referentsOf(text, 'He')).toEqual(['Jim Roe']);
  });

  test('the author of a note is not "he" of the article', () => {
    const text = 'Tom Hale said no.\n\nAbout the author: Jim Roe, a reporter, writes for us. He lives here.';
    expect(referentsOf(text, 'He')).toEqual(['Jim Roe']);
  });
});

describe('speakers', () => {
  test.each([
    ['a name', '[q1 “No,”] said [speaker Tom Hale].', 'Tom Hale'],
    ['a pronoun', 'Ana Ruiz sat. [q1 “No,”] [speaker she] said.', 'Ana Ruiz'],
    ['a licensed description', 'Mayor Ana Ruiz sat. [q1 “No,”] [speaker the mayor] said.', 'Ana Ruiz'],
    ['police', '[speaker Police] said [q1 the road was closed].', 'police'],
    ['officials', '[speaker Local officials] said [q1 the road was closed].', 'local officials'],
    ['a country', '[speaker Iceland] says [q1 it will not sell].', 'Iceland'],
    [
      'the ministry',
      'The Harbour Ministry met. [speaker The ministry] said [q1 it rained].',
      'Harbour Ministry',
    ],
    ['it', 'The Harbour Ministry met. [q1 “No,”] [speaker it] added.', 'Harbour Ministry'],
    ['they', 'Police came. [speaker They] said [q1 it rained].', 'police'],
    ['nobody agrees', '[speaker He] said [q1 it rained].', null],
  ])('%s', (_, marked, name) => expect(speakers(marked)).toEqual([name]));

  test('the chain leads from the words beside the quote to the name', () => {
    const drafted = identifyMarked(
      'Mayor Ana Ruiz sat. The mayor said no. [q1 “Never,”] [speaker she] said.',
    );
    const words = drafted.quotes[0]!.chain.map((index) => {
      const { start, end } = drafted.mentions[index]!;
      return drafted.text.slice(start, end);
    });
    expect(words).toEqual(['she', 'The mayor', 'Mayor Ana Ruiz']);
  });

  test('a quote without a speaker says why', () => {
    expect(identifyMarked('[speaker He] said [q1 it rained].').quotes[0]?.reason).toBe(
      '“He” has no earlier name that agrees.',
    );
    const two = 'President Tom Hale met President Ana Ruiz. [speaker The president] said [q1 it rained].';
    expect(identifyMarked(two).quotes[0]?.reason).toBe('“The president” may be Tom Hale or Ana Ruiz.');
  });
});

describe('sources', () => {
  test.each([
    ['police', '[speaker Police] said [q1 no].', 'ORGANISATION'],
    ['a country', '[speaker Iceland] said [q1 no].', 'GOVERNMENT'],
    ['unnamed people', '[speaker Officials] said [q1 no].', 'UNNAMED'],
    ['an agency', '[q1 “No,”] [speaker Tom Hale] told [relay Reuters].', 'NEWS_AGENCY'],
    ['state television', '[speaker Peruvian state television] said [q1 no].', 'BROADCASTER'],
    ['a statement', '[q1 “No,”] [speaker Tom Hale] said in [relay a statement].', 'DOCUMENT'],
    ['a network', '[q1 “No,”] [speaker Tom Hale] wrote on [relay Facebook].', 'SOCIAL_MEDIA'],
    [
      'a newspaper by its name',
      '[q1 “No,”] [speaker Tom Hale] told the [relay Harlow Herald].',
      'PUBLICATION',
    ],
  ])('%s', (_, marked, kind) => {
    const kinds = identifyMarked(marked).entities.flatMap((entity) =>
      entity.kind === 'SOURCE' ? [entity.sourceKind] : [],
    );
    expect(kinds).toEqual([kind]);
  });

  test('a body that neither speaks nor relays is no source', () => {
    expect(identifyMarked('Tom Hale left the Harbour Ministry in Iceland.').entities).toHaveLength(1);
  });

  test('all mentions of a body that speaks are its mentions', () => {
    expect(referentsOf('[speaker Iceland] said [q1 no]. Ships left Iceland.', 'Iceland')).toEqual([
      'Iceland',
      'Iceland',
    ]);
  });

  test('an abbreviation in brackets is another name of the body', () => {
    const [union] = identifyMarked('[speaker The National Union of Ferrymen] (NUF) said [q1 no].').entities;
    expect(union).toMatchObject({ name: 'National Union of Ferrymen', aliases: ['NUF'] });
  });

  test('a person passes nothing on', () => {
    const { quotes } = identifyMarked('[q1 “No,”] [speaker Tom Hale] told [relay Ana Ruiz].');
    expect(quotes[0]?.source).toBeNull();
  });
});
