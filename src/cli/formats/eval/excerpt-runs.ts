import { type ExcerptPiece, excerptOf } from '../../../evaluation/excerpt.js';
import type { Finding } from '../../../evaluation/finding.js';
import type { Colours } from '../../colours.js';
import { plain, type Run, type Style } from '../text/wrap.js';
import { layerLabel } from './layer-label.js';

const HAS_WORDS = /[\p{L}\p{N}]/u;

function styleOf(label: string, colours: Colours): Style {
  if (label.includes('speaker')) return colours.magenta;
  if (label.includes('cue')) return colours.yellow;
  if (label.startsWith('both')) return colours.cyan;
  return label.startsWith('gold') ? colours.green : colours.red;
}

/** White space stays outside the brackets; marks and full stops alone get none. */
function pieceRuns({ text, layers }: ExcerptPiece, colours: Colours): readonly Run[] {
  if (layers.length === 0 || !HAS_WORDS.test(text)) return [{ text, style: plain }];
  const words = text.trim();
  const start = text.indexOf(words);
  const label = layerLabel(layers);
  return [
    { text: text.slice(0, start), style: plain },
    { text: `[${label} ${words}]`, style: styleOf(label, colours) },
    { text: text.slice(start + words.length), style: plain },
  ];
}

/** The words of a finding in their context: 'Lopez [cue said] [gold that] [both she would stay].' */
export const excerptRuns = ({ article, layers }: Finding, colours: Colours): readonly Run[] =>
  excerptOf(article.text, layers).flatMap((piece) => pieceRuns(piece, colours));
