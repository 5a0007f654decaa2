import { trainClusters } from './clusters/train-clusters.js';
import { trainMainText } from './main-text/train-main-text.js';
import { trainNames } from './names/train-names.js';
import { trainPartOfSpeech } from './part-of-speech/train-part-of-speech.js';
import { trainPronouns } from './pronouns/train-pronouns.js';
import { trainQuotes } from './quotes/train-quotes.js';

/** One command a model: `npm run train -- clusters`. Each writes its file into models/ and prints its figures. */
const COMMANDS: Readonly<Record<string, () => void>> = {
  clusters: trainClusters,
  'main-text': trainMainText,
  names: trainNames,
  'part-of-speech': trainPartOfSpeech,
  pronouns: trainPronouns,
  quotes: trainQuotes,
};

const [name = ''] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  console.error(`Which model? One of: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exit(2);
}
command();
