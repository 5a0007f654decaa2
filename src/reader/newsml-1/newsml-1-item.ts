import { bylineClaims } from '../fields/authors/author-claim.js';
import { type Claim, claims } from '../fields/claim.js';
import type { Item } from '../item/item.js';
import { nestedItem } from '../item/nested-item.js';
import { correctionIn, publishingStatusOf } from '../item/publishing-status.js';
import type { MarkupElement } from '../markup/markup-node.js';
import { attribute, childrenNamed, find, languageOf, localName } from '../xml/elements.js';
import { lineIn, linesIn } from '../xml/line-in.js';
import type { ComponentText } from './newsml-1-component.js';
import { newsml1Subjects } from './newsml-1-subjects.js';

/** A component and those round it, the inner first. */
function outward(component: MarkupElement): readonly MarkupElement[] {
  const components: MarkupElement[] = [];
  for (let at: MarkupElement | null = component; at !== null; at = at.parent) {
    if (localName(at) === 'NewsComponent') components.push(at);
  }
  return components;
}

const newsLines = (components: readonly MarkupElement[], name: string): readonly string[] =>
  components.flatMap((component) => linesIn(childrenNamed(find(component, 'NewsLines'), name)));

/** Lines of other kinds: `<NewsLine><NewsLineType FormalName="Editors Note"/><NewsLineText>...`. */
const editorsNotes = (components: readonly MarkupElement[]): readonly string[] =>
  components
    .flatMap((component) => childrenNamed(find(component, 'NewsLines'), 'NewsLine'))
    .filter((line) =>
      /note|advisory|correct/i.test(attribute(find(line, 'NewsLineType'), 'FormalName') ?? ''),
    )
    .flatMap((line) => linesIn(childrenNamed(line, 'NewsLineText')));

const parties = (components: readonly MarkupElement[], role: string): readonly Claim[] =>
  components
    .flatMap((component) => childrenNamed(find(component, 'AdministrativeMetadata'), role))
    .flatMap((party) => childrenNamed(party, 'Party'))
    .flatMap((party) => claims(role, attribute(party, 'FormalName')));

const languages = (components: readonly MarkupElement[]): readonly Claim[] =>
  components
    .flatMap((component) => childrenNamed(find(component, 'DescriptiveMetadata'), 'Language'))
    .flatMap((language) => claims('Language', attribute(language, 'FormalName')));

/** Text that is embargoed now and usable from then on. */
function embargoOf(management: MarkupElement | null): string | null {
  const change = find(management, 'StatusWillChange');
  const status = publishingStatusOf(attribute(find(management, 'Status'), 'FormalName'));
  return status === 'USABLE' ? null : lineIn(find(change, 'DateAndTime'));
}

function correctionOf(components: readonly MarkupElement[], management: MarkupElement | null): string | null {
  const notes = editorsNotes(components).join(' ') || null;
  const instruction = find(management, 'Instruction');
  return correctionIn(notes) ?? correctionIn(attribute(instruction, 'FormalName'));
}

function idOf(newsItem: MarkupElement, isFirst: boolean, { component }: ComponentText): string | null {
  const identifier = find(newsItem, 'Identification', 'NewsIdentifier');
  const id = lineIn(find(identifier, 'PublicIdentifier')) ?? lineIn(find(identifier, 'NewsItemId'));
  const own = attribute(component, 'Duid');
  return isFirst || id === null ? id : own && `${id}#${own}`;
}

/**
 * What a news item of NewsML 1 says of one of its texts, and behind it what the text says of itself.
 * @param isFirst the first text of an item has the item's id, others that with their own
 */
export function newsml1Item(newsItem: MarkupElement, text: ComponentText, isFirst: boolean): Item {
  const components = outward(text.component);
  const management = find(newsItem, 'NewsManagement');
  const date = (name: string): readonly Claim[] => claims(name, lineIn(find(management, name)));
  return nestedItem(
    {
      externalId: idOf(newsItem, isFirst, text),
      title: claims('HeadLine', ...newsLines(components, 'HeadLine')),
      publishedAt: date('FirstCreated'),
      modifiedAt: date('ThisRevisionCreated'),
      source: [
        ...parties(components, 'Source'),
        ...parties(components, 'Provider'),
        ...claims('CreditLine', ...newsLines(components, 'CreditLine')),
        ...claims('ProviderId', lineIn(find(newsItem, 'Identification', 'NewsIdentifier', 'ProviderId'))),
      ],
      url: [],
      language: [...languages(components), ...claims('xml:lang', languageOf(text.component))],
      authors: newsLines(components, 'ByLine').map((line) => bylineClaims(line, 'ByLine')),
      status: publishingStatusOf(attribute(find(management, 'Status'), 'FormalName')),
      embargoedUntil: embargoOf(management),
      correction: correctionOf(components, management),
      subjects: newsml1Subjects(components),
    },
    text.content,
  );
}
