import type { Gender, Mention, MentionKind, MentionLabel } from '../model/mention.js';
import type { Span } from '../text/span.js';
import type { TokenRange } from './names/tagged-name.js';
import type { ArticleWords } from './words/article-words.js';

/** A mention in tokens. */
export interface MentionDraft extends TokenRange {
  readonly kind: MentionKind;
  readonly label: MentionLabel;
  readonly core: TokenRange;
  readonly role: TokenRange | null;
  readonly gender: Gender | null;
  readonly plural: boolean;
}

/** The full stop of a lone 'X.' ends the sentence, not the name. */
function spanOf({ tokens }: ArticleWords, { from, to }: TokenRange): Span {
  const isLoneLetter = to - from === 1 && /^\p{Lu}\.$/u.test(tokens.form(from));
  return Object.freeze({ start: tokens.start(from), end: tokens.end(to - 1) - (isLoneLetter ? 1 : 0) });
}

export function mentionOf(words: ArticleWords, draft: MentionDraft): Mention {
  const { kind, label, core, role, gender, plural } = draft;
  return Object.freeze({
    ...spanOf(words, draft),
    kind,
    label,
    paragraph: words.tokens.paragraph(draft.from),
    core: spanOf(words, core),
    role: role && spanOf(words, role),
    gender,
    plural,
  });
}
