import { describe, expect, it } from 'vitest';
import { FactsWriter } from '../../../src/corpus/packed/facts.js';
import { ALIAS, ENTITY, NONE, ROLE, SEGMENT, SENTENCE } from '../../../src/corpus/packed/layout.js';

describe('facts', () => {
  const writer = new FactsWriter();
  const entity = (name: string, ...aliases: string[]) => {
    writer.add(ENTITY, {
      sourceKind: NONE,
      name: writer.string(name),
      aliases: writer.count(ALIAS),
      roles: writer.count(ROLE),
    });
    for (const alias of aliases) writer.add(ALIAS, { text: writer.string(alias) });
  };
  writer.add(SENTENCE, { start: 0, end: 10, paragraph: 0 });
  writer.add(SENTENCE, { start: 11, end: 2_000_000_000, paragraph: 1 });
  entity('Ines Falk', 'Falk', 'Ms Falk');
  entity('Amara Okafor');
  entity('Zoë Marlow', 'Falk');
  const facts = writer.finish((text) => text);

  it('give back rows as they were written', () => {
    expect(facts.count(SENTENCE)).toBe(2);
    expect(facts.count(SEGMENT)).toBe(0);
    expect([facts.at(SENTENCE.start, 1), facts.at(SENTENCE.end, 1), facts.at(SENTENCE.paragraph, 1)]).toEqual(
      [11, 2_000_000_000, 1],
    );
    expect(facts.find(ENTITY.sourceKind, 0)).toBeNull();
    expect(facts.string(ENTITY.name, 1)).toBe('Amara Okafor');
  });

  it('find the list of each row, also an empty one and the last', () => {
    const aliases = [0, 1, 2].map((row) => {
      const { from, to } = facts.list(ENTITY, ENTITY.aliases, row, ALIAS);
      return Array.from({ length: to - from }, (_, index) => facts.string(ALIAS.text, from + index));
    });
    expect(aliases).toEqual([['Falk', 'Ms Falk'], [], ['Falk']]);
  });
});
