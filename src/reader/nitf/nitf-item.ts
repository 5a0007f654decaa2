import type { AuthorClaim } from '../fields/authors/author-claim.js';
import { namesOfByline } from '../fields/authors/byline-names.js';
import { type Claim, claims } from '../fields/claim.js';
import { bodyOfBlocks } from '../item/bodies.js';
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
function authorsOf(byline: MarkupElement): readonly AuthorClaim[] {
  const people = linesIn([...descendantsNamed(byline, 'person')]);
  const children = byline.children.filter((child) => child.kind === 'TEXT' || localName(child) !== 'byttl');
  const names = lineIn({ ...byline, children }) ?? '';
  return claims('byline', lineIn(byline)).map((claim) => ({
    ...claim,
    namesIn: (language) => (people.length > 0 ? people : namesOfByline(names, language)),
  }));
}

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
  ...claims('date.issue', attribute(find(docdata, 'date.issue'), 'norm')),
  ...claims('date.publication', attribute(pubdata, 'date.publication')),
];

function sourcesOf(docdata: MarkupElement | null, pubdata: MarkupElement | null, head: MarkupElement | null) {
  return [
    ...claims('pubdata', attribute(pubdata, 'name')),
    ...claims('distributor', lineIn(find(head, 'distributor'))),
    ...claims('doc.copyright', attribute(find(docdata, 'doc.copyright'), 'holder')),
    ...claims('doc-id', attribute(find(docdata, 'doc-id'), 'regsrc')),
  ];
}

const titlesOf = (head: MarkupElement | null, bodyHead: MarkupElement | null): readonly Claim[] => [
  ...claims('hl1', ...linesIn(childrenNamed(find(bodyHead, 'hedline'), 'hl1'))),
  ...claims('title', lineIn(find(head, 'title'))),
  ...claims('hl2', ...linesIn(childrenNamed(find(bodyHead, 'hedline'), 'hl2'))),
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
  // Several bylines of one document name its authors together.
  const bylines = [...childrenNamed(bodyHead, 'byline'), ...bylinesInText(nitf)];
  return {
    ...itemOf(body),
    externalId: attribute(find(docdata, 'doc-id'), 'id-string'),
    title: titlesOf(head, bodyHead),
    publishedAt: datesOf(docdata, pubdata),
    modifiedAt: claims('revision-history', attribute(revision, 'norm')),
    source: sourcesOf(docdata, pubdata, bodyHead),
    url: claims('ex-ref', attribute(pubdata, 'ex-ref')),
    language: claims('xml:lang', languageOf(find(nitf, 'body', 'body.content') ?? nitf)),
    authors: [bylines.flatMap(authorsOf)],
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
