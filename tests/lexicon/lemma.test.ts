import { describe, expect, test } from 'vitest';
import { lemmaOf } from '../../src/lexicon/en/lemma.js';

const holds = (name: string, forms: string): void => {
  test.each(
    forms.split(/\s+/).map((pair) => pair.split('=') as [string, string]),
  )(`${name}: %s is a form of %s`, (form, lemma) => expect(lemmaOf(form, true)).toBe(lemma));
};

describe('the dictionary form of a verb', () => {
  holds('irregular', 'said=say told=tell wrote=write spoken=speak swore=swear had=have been=be left=leave');
  holds(
    'nothing added',
    'say=say concede=concede need=need discuss=discuss exceed=exceed bring=bring focus=focus',
  );
  holds('-ed', 'visited=visit entered=enter opened=open explained=explain repeated=repeat targeted=target');
  holds('-ed, the stem has a y', 'replied=reply denied=deny tried=try lied=lie enjoyed=enjoy');
  holds(
    '-ed, the stem has an e',
    'argued=argue announced=announce quoted=quote described=describe agreed=agree',
  );
  holds('-ed, the stem has an e', 'used=use named=name accused=accuse pledged=pledge challenged=challenge');
  holds(
    '-ed, the stem has an e',
    'criticized=criticize stated=state created=create conceded=concede joked=joke',
  );
  holds(
    '-ed, a consonant doubled',
    'admitted=admit quipped=quip begged=beg controlled=control cancelled=cancel',
  );
  holds(
    '-ed, two consonants of its own',
    'added=add called=call recalled=recall stressed=stress yelled=yell',
  );
  holds(
    '-ing',
    'saying=say noting=note adding=add reporting=report quoting=quote admitting=admit singing=sing',
  );
  holds(
    '-s',
    'says=say argues=argue denies=deny stresses=stress preaches=preach vetoes=veto accuses=accuse lies=lie',
  );
});

test('a noun is no form of a verb', () => {
  expect(lemmaOf('claims', false)).toBe('claims');
});
