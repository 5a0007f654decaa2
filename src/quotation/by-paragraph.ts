import { floatingConfidence } from './confidence.js';
import type { Prose } from './prose/prose.js';
import type { Statement } from './statement.js';
import { passageOf, type TokenRange } from './view.js';

/**
 * '“It is safe,” Ruiz said.' and a paragraph of marks behind it, that the same cue was found to announce: two quotes. One
 * quotation over several paragraphs stays one: its marks are opened again, or a colon announces it.
 */
export function byParagraph({ view, paragraph }: Prose, statement: Statement): readonly Statement[] {
  const { cue, pieces, speaker } = statement;
  const first = pieces[0]!;
  const isLater = ({ from }: TokenRange): boolean =>
    paragraph[from]! > paragraph[first.from]! && !passageOf(view, from - 1)?.passage.continues;
  if (!cue || first.from > cue.words.from || !pieces.some(isLater)) return [statement];
  const later = pieces.filter(isLater).map(
    (piece): Statement => ({
      ...statement,
      cue: null,
      pieces: [piece],
      relay: null,
      method: speaker ? 'continuation' : 'none',
      confidence: floatingConfidence(statement.confidence, 'continuation'),
      reason: 'Carries on from the speaker of the quotation before.',
    }),
  );
  return [{ ...statement, pieces: pieces.filter((piece) => !isLater(piece)) }, ...later];
}
