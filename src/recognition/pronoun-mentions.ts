import { findCueForm } from '../lexicon/en/cue-verbs.js';
import { findPronoun } from '../lexicon/en/pronouns.js';
import type { Mention } from '../model/mention.js';
import { mentionOf } from './mention-of.js';
import type { ArticleWords } from './words/article-words.js';

/** 'The ministry was late. It said ...': a body only where it speaks; rain and time are "it" as well. */
function speakingBody(words: ArticleWords, index: number): Mention | null {
  const form = findCueForm(words.tokens.lower(index + 1))?.form;
  if (words.tokens.lower(index) !== 'it' || (form !== 'PAST' && form !== 'PRESENT')) return null;
  const token = { from: index, to: index + 1 };
  const draft = { ...token, core: token, role: null, gender: null, plural: false };
  return mentionOf(words, { kind: 'PRONOUN', label: 'BODY', ...draft });
}

function pronounAt(words: ArticleWords, index: number): Mention | null {
  const pronoun = findPronoun(words.tokens.lower(index));
  if (!pronoun) return speakingBody(words, index);
  const token = { from: index, to: index + 1 };
  return mentionOf(words, {
    kind: 'PRONOUN',
    label: 'PERSON',
    ...token,
    core: token,
    role: null,
    ...pronoun,
  });
}

/** Third-person pronouns: 'he', 'her', 'themselves', and 'it' where it speaks. */
export function pronounMentions(words: ArticleWords): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < words.tokens.length; i++) {
    const mention = pronounAt(words, i);
    if (mention) mentions.push(mention);
  }
  return mentions;
}
