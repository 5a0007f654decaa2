import type { Paragraph } from '../../../model/paragraph.js';
import type { Span } from '../../../text/span.js';
import { plain, type Run, type Style } from './wrap.js';

/** A piece of a quote as it is shown: its words in the speaker's style, its label behind it. */
export interface Highlight extends Span {
  readonly style: Style;
  /** '1 Maria Lopez (“she”)' */
  readonly label: string;
}

interface Boundary {
  readonly offset: number;
  readonly opens: boolean;
  readonly highlight: Highlight;
}

/** At one offset what ends comes before what begins; of two that begin, the longer first. */
const byPlace = (a: Boundary, b: Boundary): number =>
  a.offset - b.offset ||
  Number(a.opens) - Number(b.opens) ||
  (a.opens ? b.highlight.end - a.highlight.end : b.highlight.start - a.highlight.start);

function boundariesOf(highlights: readonly Highlight[]): readonly Boundary[] {
  return highlights
    .flatMap((highlight) => [
      { offset: highlight.start, opens: true, highlight },
      { offset: highlight.end, opens: false, highlight },
    ])
    .sort(byPlace);
}

const opening = ({ style }: Highlight): Run => ({ text: '{', style });

const closing = ({ style, label }: Highlight, dim: Style): readonly Run[] => [
  { text: '}', style },
  { text: `[${label}]`, style: dim },
];

/** The paragraph's text with each highlight in braces and its label in brackets: '“{We won,}[1 Maria Lopez]”'. */
export function markedParagraph(
  text: string,
  paragraph: Paragraph,
  highlights: readonly Highlight[],
  dim: Style,
): readonly Run[] {
  const runs: Run[] = [];
  const open: Highlight[] = [];
  let offset = paragraph.start;
  for (const boundary of boundariesOf(highlights)) {
    runs.push({ text: text.slice(offset, boundary.offset), style: open.at(-1)?.style ?? plain });
    offset = boundary.offset;
    if (boundary.opens) {
      open.push(boundary.highlight);
      runs.push(opening(boundary.highlight));
    } else {
      open.splice(open.lastIndexOf(boundary.highlight), 1);
      runs.push(...closing(boundary.highlight, dim));
    }
  }
  runs.push({ text: text.slice(offset, paragraph.end), style: plain });
  return runs;
}
