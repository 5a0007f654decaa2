import { readFileSync } from 'node:fs';
import { type ArticleView, viewOf } from '../../src/identity/article-view.js';
import { joinBodies } from '../../src/identity/bodies/bodies.js';
import { joinPeople } from '../../src/identity/people/people.js';
import type { PronounJudge } from '../../src/identity/pronouns/pronoun-judge.js';
import type { Referent } from '../../src/identity/referent.js';
import type { Resolution } from '../../src/identity/resolution.js';
import { resolveMentions } from '../../src/identity/resolve-mentions.js';
import { untitledArticle } from '../../src/model/untitled-article.js';
import { MODEL_FILES, readModels } from '../../src/pipeline/models.js';
import { quoteFinderOf } from '../../src/quotation/find-quotes.js';
import type { NameTagger, TaggedName } from '../../src/recognition/names/tagged-name.js';
import { recogniserWith } from '../../src/recognition/recognise.js';
import { segment } from '../../src/segmentation/segment.js';
import { tagWords } from '../../src/tagging/tag-words.js';
import type { Span } from '../../src/text/span.js';

const model = (file: string): Uint8Array => readFileSync(`models/${file}`);

/** A text with its names put together, ready for its pronouns to be asked about. */
export interface Reading {
  readonly view: ArticleView;
  readonly people: () => ReadonlyMap<number, Referent>;
  readonly resolve: (judge: PronounJudge) => Resolution;
}

/** Reads texts as the program does, by the models that it has. */
export class Reader {
  readonly #models = readModels({
    clusters: model(MODEL_FILES.clusters),
    partOfSpeech: model(MODEL_FILES.partOfSpeech),
    names: model(MODEL_FILES.names),
    quotes: model(MODEL_FILES.quotes),
  });
  readonly #findQuotes = quoteFinderOf(this.#models.quotes);

  /** @param names of people, where they are known; else the program finds them */
  read(text: string, names: readonly Span[] | null): Reading {
    const segmentation = segment({ ...untitledArticle(text, 'gold'), language: 'en' });
    const words = tagWords(this.#models.tagger, this.#models.clusters, segmentation);
    const tagger = names ? withPeople(names, this.#models.names) : this.#models.names;
    const seen = recogniserWith(tagger)(segmentation, words);
    const { mentions, drafts } = this.#findQuotes(segmentation, words, seen);
    const view = viewOf(segmentation, mentions, drafts);
    const people = () => joinPeople(text, mentions);
    return {
      view,
      people,
      resolve: (judge) => resolveMentions(view, people(), joinBodies(text, mentions), judge),
    };
  }
}

/** The names of people that the gold data have, and what a tagger finds else. */
const withPeople =
  (people: readonly Span[], tagOthers: NameTagger): NameTagger =>
  (words, columns) => {
    const { tokens } = words;
    const known = people.map(({ start, end }): TaggedName => {
      const from = tokens.at(start);
      return { from, to: Math.max(from, tokens.at(end - 1)) + 1, label: 'PERSON' };
    });
    const separate = known.filter(({ from }, index) => index === 0 || from >= known[index - 1]!.to);
    const others = tagOthers(words, columns).filter(
      ({ from, to, label }) =>
        label !== 'PERSON' && !separate.some((name) => name.from < to && from < name.to),
    );
    return [...separate, ...others].sort((a, b) => a.from - b.from);
  };
