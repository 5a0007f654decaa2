import { type AuthorClaim, bylineClaims, listedClaims } from '../fields/authors/author-claim.js';
import { mayBeName } from '../fields/authors/person-name.js';
import { type Claim, claims } from '../fields/claim.js';
import type { Item } from '../item/item.js';
import { nestedItem } from '../item/nested-item.js';
import { correctionIn, publishingStatusOf } from '../item/publishing-status.js';
import type { MarkupElement } from '../markup/markup-node.js';
import { attribute, childrenNamed, find, languageOf } from '../xml/elements.js';
import { lineIn, linesIn } from '../xml/line-in.js';
import { type Asserted, assertedNames, isNamed, localCode, partyName } from './g2-parties.js';
import { g2Subjects } from './g2-subjects.js';

/** Creators that are people: by their type, else by the form of the name. */
function creatorsOf(contentMeta: MarkupElement | null, asserted: Asserted): readonly AuthorClaim[] {
  const creators = childrenNamed(contentMeta, 'creator')
    .filter((creator) => isNamed(creator, asserted))
    .map((creator) => ({ name: partyName(creator, asserted)!, type: localCode(creator, 'type') }))
    .filter(({ name, type }) => (type === null ? mayBeName(name) : type === 'person'));
  return listedClaims(
    creators.map(({ name }) => name),
    'creator',
  );
}

const authorsOf = (contentMeta: MarkupElement | null, asserted: Asserted) => [
  ...linesIn(childrenNamed(contentMeta, 'by')).map((line) => bylineClaims(line, 'by')),
  creatorsOf(contentMeta, asserted),
];

/** Names first; a code is better than nothing. */
function sourcesOf(item: MarkupElement, asserted: Asserted): readonly Claim[] {
  const [contentMeta, itemMeta] = [find(item, 'contentMeta'), find(item, 'itemMeta')];
  const parties = [
    ...childrenNamed(contentMeta, 'infoSource').map((party) => ['infoSource', party] as const),
    ...childrenNamed(itemMeta, 'provider').map((party) => ['provider', party] as const),
  ];
  const claimed = (named: boolean): readonly Claim[] =>
    parties
      .filter(([, party]) => isNamed(party, asserted) === named)
      .flatMap(([origin, party]) => claims(origin, partyName(party, asserted)));
  return [
    ...claimed(true),
    ...claims('creditline', lineIn(find(contentMeta, 'creditline'))),
    ...claimed(false),
  ];
}

const isCorrection = (itemMeta: MarkupElement | null): boolean =>
  childrenNamed(itemMeta, 'signal', 'role').some((signal) =>
    /correct|update|kill/i.test(localCode(signal, 'qcode') ?? ''),
  );

/** A note to editors, where a signal or its own words say that it tells of a change. */
function correctionOf(itemMeta: MarkupElement | null): string | null {
  const note = linesIn(childrenNamed(itemMeta, 'edNote')).join(' ') || null;
  return isCorrection(itemMeta) ? note : correctionIn(note);
}

const dates = (parent: MarkupElement | null, ...names: readonly string[]): readonly Claim[] =>
  names.flatMap((name) => claims(name, lineIn(find(parent, name))));

function languagesOf(item: MarkupElement): readonly Claim[] {
  const languages = childrenNamed(find(item, 'contentMeta'), 'language');
  return [
    ...languages.flatMap((language) => claims('language', attribute(language, 'tag'))),
    ...claims('xml:lang', languageOf(find(item, 'contentSet') ?? item)),
  ];
}

function titlesOf(item: MarkupElement): readonly Claim[] {
  const headlines = linesIn(childrenNamed(find(item, 'contentMeta'), 'headline'));
  return [...claims('headline', ...headlines), ...claims('title', lineIn(find(item, 'itemMeta', 'title')))];
}

const addressesOf = (guid: string | null): readonly Claim[] =>
  guid !== null && /^https?:/i.test(guid) ? claims('guid', guid) : [];

/** What an item of NewsML-G2 says of its article, and behind it what its content says of itself. */
export function g2Item(item: MarkupElement, content: Item): Item {
  const [itemMeta, contentMeta] = [find(item, 'itemMeta'), find(item, 'contentMeta')];
  const asserted = assertedNames(childrenNamed(item, 'assert'));
  const guid = attribute(item, 'guid');
  const created = dates(itemMeta, 'firstCreated');
  const version = dates(itemMeta, 'versionCreated');
  return nestedItem(
    {
      externalId: guid,
      title: titlesOf(item),
      publishedAt: [...created, ...version].slice(0, 1),
      modifiedAt: version,
      source: sourcesOf(item, asserted),
      url: addressesOf(guid),
      language: languagesOf(item),
      authors: authorsOf(contentMeta, asserted),
      status: publishingStatusOf(
        attribute(find(itemMeta, 'pubStatus'), 'qcode') ?? attribute(find(itemMeta, 'pubStatus'), 'uri'),
      ),
      embargoedUntil: lineIn(find(itemMeta, 'embargoed')),
      correction: correctionOf(itemMeta),
      subjects: g2Subjects(contentMeta, asserted),
    },
    content,
  );
}
