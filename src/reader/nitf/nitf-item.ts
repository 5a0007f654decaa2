import { bodyOfBlocks } from '../item/bodies.js';
import { bylineClaim, listedClaim } from '../item/byline.js';
import type { AuthorsClaim, Claim } from '../item/claim.js';
import { type Body, type Item, itemOf } from '../item/item.js';
import { correctionIn, publishingStatusOf } from '../item/publishing-status.js';
import { subject } from '../item/subjects.js';
import { blocksOf } from '../markup/blocks.js';
import type { MarkupElement } from '../markup/markup-node.js';
import { attribute, childrenNamed, descendantsNamed, find, languageOf, localName } from '../xml/elements.js';
import { lineIn, linesIn } from '../xml/line-in.js';
import { nitfRole } from './nitf-roles.js';
import { headSubjects, inlineSubjects } from './nitf-subjects.js';

/** What stands beside a body in `body` is no text; a body without `body.content` is text as it is. */
const bodyIn = (nitf: MarkupElement): Body => bodyOfBlocks(blocksOf(find(nitf, 'body') ?? nitf, nitfRole));

/** The abstract repeats what the text begins with: it is read where there is nothing else. */
function textOf(nitf: MarkupElement): { readonly body: Body; readonly isTeaser: boolean } {
  const body = bodyIn(nitf);
  const abstract = find(nitf, 'body', 'body.head', 'abstract');
  if (abstract === null || body.mapped.text !== '') return { body, isTeaser: false };
  return { body: bodyOfBlocks(blocksOf(abstract, nitfRole)), isTeaser: true };
}

/** A byline: the people marked up in it, else its words but for the job. */
function authorsOf(byline: MarkupElement, origin: string): readonly AuthorsClaim[] {
  const people = linesIn([...descendantsNamed(byline, 'person')]);
  const printed = lineIn(byline);
  if (people.length > 0) return [{ printed: printed === null ? people : [printed], names: people, origin }];
  const children = byline.children.filter((child) => child.kind === 'TEXT' || localName(child) !== 'byttl');
  const [claim] = bylineClaim(lineIn({ ...byline, children }), origin);
  return claim === undefined ? listedNone(printed, origin) : [claim];
}

const listedNone = (printed: string | null, origin: string): readonly AuthorsClaim[] =>
  listedClaim(printed === null ? [] : [printed], origin).map((claim) => ({ ...claim, names: [] }));

/** Text may go out then, where this is after the date of issue. */
function embargoOf(docdata: MarkupElement | null): string | null {
  const release = attribute(find(docdata, 'date.release'), 'norm');
  const isIssue = release === attribute(find(docdata, 'date.issue'), 'norm');
  return isIssue ? null : release;
}

function correctionOf(docdata: MarkupElement | null): string | null {
  const correction = find(docdata, 'correction');
  const said = attribute(correction, 'info') ?? lineIn(correction);
  return said ?? correctionIn(attribute(find(docdata, 'ed-msg'), 'info'));
}

const datesOf = (docdata: MarkupElement | null, pubdata: MarkupElement | null): readonly Claim[] => [
  [attribute(find(docdata, 'date.issue'), 'norm'), 'date.issue'],
  [attribute(pubdata, 'date.publication'), 'date.publication'],
];

function sourcesOf(docdata: MarkupElement | null, pubdata: MarkupElement | null, head: MarkupElement | null) {
  return [
    [attribute(pubdata, 'name'), 'pubdata'],
    [lineIn(find(head, 'distributor')), 'distributor'],
    [attribute(find(docdata, 'doc.copyright'), 'holder'), 'doc.copyright'],
    [attribute(find(docdata, 'doc-id'), 'regsrc'), 'doc-id'],
  ] as const;
}

const titlesOf = (head: MarkupElement | null, bodyHead: MarkupElement | null): readonly Claim[] => [
  ...linesIn(childrenNamed(find(bodyHead, 'hedline'), 'hl1')).map((line) => [line, 'hl1'] as const),
  [lineIn(find(head, 'title')), 'title'],
  ...linesIn(childrenNamed(find(bodyHead, 'hedline'), 'hl2')).map((line) => [line, 'hl2'] as const),
];

function subjectsOf(nitf: MarkupElement, head: MarkupElement | null, bodyHead: MarkupElement | null) {
  const place = lineIn(find(bodyHead, 'dateline', 'location'));
  return [
    ...headSubjects(head),
    ...inlineSubjects(find(nitf, 'body', 'body.content')),
    ...(place === null ? [] : [subject('PLACE', place, 'dateline')]),
  ];
}

/** What a NITF document says of its article. */
export function nitfItem(nitf: MarkupElement): Item {
  const [head, bodyHead] = [find(nitf, 'head'), find(nitf, 'body', 'body.head')];
  const [docdata, pubdata] = [find(head, 'docdata'), find(head, 'pubdata')];
  const { body, isTeaser } = textOf(nitf);
  const revision = childrenNamed(head, 'revision-history').at(-1) ?? null;
  const bylines = [...childrenNamed(bodyHead, 'byline'), ...bylinesInText(nitf)];
  return {
    ...itemOf(body),
    externalId: attribute(find(docdata, 'doc-id'), 'id-string'),
    title: titlesOf(head, bodyHead),
    publishedAt: datesOf(docdata, pubdata),
    modifiedAt: [[attribute(revision, 'norm'), 'revision-history']],
    source: sourcesOf(docdata, pubdata, bodyHead),
    url: [[attribute(pubdata, 'ex-ref'), 'ex-ref']],
    language: [[languageOf(find(nitf, 'body', 'body.content') ?? nitf), 'xml:lang']],
    authors: authorsOfAll(bylines),
    isTeaser,
    status: publishingStatusOf(attribute(docdata, 'management-status')),
    embargoedUntil: embargoOf(docdata),
    correction: correctionOf(docdata),
    subjects: subjectsOf(nitf, head, bodyHead),
  };
}

const bylinesInText = (nitf: MarkupElement): readonly MarkupElement[] => {
  const content = find(nitf, 'body', 'body.content');
  return content === null ? [] : [...descendantsNamed(content, 'byline')];
};

/** Several bylines of one document name its authors together. */
function authorsOfAll(bylines: readonly MarkupElement[]): readonly AuthorsClaim[] {
  const claims = bylines.flatMap((byline) => authorsOf(byline, 'byline'));
  if (claims.length < 2) return claims;
  return [
    {
      printed: claims.flatMap(({ printed }) => printed),
      names: claims.flatMap(({ names }) => names),
      origin: 'byline',
    },
  ];
}
