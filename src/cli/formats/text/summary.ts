import type { Article } from '../../../model/article.js';
import type { Person, Source } from '../../../model/entity.js';
import { LineIndex } from '../../../text/line-index.js';
import { type Origin, originalPlace } from '../../../text/origin.js';
import type { Span } from '../../../text/span.js';
import type { Colours } from '../../colours.js';
import { counted } from '../../words.js';
import { speakerStyle } from './highlights.js';
import { plain, type Run } from './wrap.js';

/** One line of a list below the article. */
type SummaryLine = readonly Run[];

export interface SummarySection {
  readonly heading: string;
  readonly lines: readonly SummaryLine[];
}

interface Tally {
  readonly spoken: number;
  readonly relayed: number;
}

function tallies({ entities, quotes }: Article): readonly Tally[] {
  const counts = entities.map(() => ({ spoken: 0, relayed: 0 }));
  for (const { speaker, source } of quotes) {
    if (speaker !== null) counts[speaker]!.spoken += 1;
    if (source !== null) counts[source]!.relayed += 1;
  }
  return counts;
}

function personFacts(person: Person, { spoken }: Tally, isAuthor: boolean): readonly string[] {
  return [
    ...(isAuthor ? ['author'] : []),
    ...(spoken > 0 ? [counted(spoken, 'quote')] : []),
    ...person.roles,
    ...(person.aliases.length > 0 ? [`also ${person.aliases.join(', ')}`] : []),
  ];
}

function sourceFacts(source: Source, { spoken, relayed }: Tally, isCredited: boolean): readonly string[] {
  return [
    source.sourceKind.toLowerCase().replaceAll('_', ' '),
    ...(isCredited ? ['credited'] : []),
    ...(spoken > 0 ? [counted(spoken, 'quote')] : []),
    ...(relayed > 0 ? [`relays ${counted(relayed, 'quote')}`] : []),
    ...(source.aliases.length > 0 ? [`also ${source.aliases.join(', ')}`] : []),
  ];
}

function entityLines(article: Article, kind: 'PERSON' | 'SOURCE', colours: Colours): readonly SummaryLine[] {
  const counts = tallies(article);
  const authors = new Set(article.authors);
  return article.entities.flatMap((entity, index) => {
    if (entity.kind !== kind) return [];
    const facts =
      entity.kind === 'PERSON'
        ? personFacts(entity, counts[index]!, authors.has(index))
        : sourceFacts(entity, counts[index]!, article.source === index);
    const style = counts[index]!.spoken > 0 ? speakerStyle(colours, index) : plain;
    return [
      [
        { text: entity.name, style },
        { text: facts.map((fact) => ` · ${fact}`).join(''), style: colours.dim },
      ],
    ];
  });
}

/** By line and column of the document; in a part of it, with the name of that. */
function placer(text: string, origin: Origin | null): (span: Span) => string {
  const lines = new LineIndex(text);
  return (span) => {
    const place = origin ? originalPlace(origin, span) : { part: null, ...lines.positionAt(span.start) };
    return `${place.part === null ? '' : `${place.part} `}${place.line}:${place.column}`;
  };
}

function remarkLines(
  { text, diagnostics }: Article,
  origin: Origin | null,
  colours: Colours,
): readonly SummaryLine[] {
  const placeOf = placer(text, origin);
  return diagnostics.map(({ code, message, start, end }) => {
    return [
      { text: `${placeOf({ start, end })} ${code} `, style: colours.yellow },
      { text: message, style: plain },
    ];
  });
}

/**
 * What was found, below the article: people, sources, and remarks by line and column of the document that it was read from. Empty
 * sections are left out.
 */
export function summaryOf(
  article: Article,
  origin: Origin | null,
  colours: Colours,
): readonly SummarySection[] {
  return [
    { heading: 'People', lines: entityLines(article, 'PERSON', colours) },
    { heading: 'Sources', lines: entityLines(article, 'SOURCE', colours) },
    { heading: 'Remarks', lines: remarkLines(article, origin, colours) },
  ].filter(({ lines }) => lines.length > 0);
}
