import { inflect, type VerbForm } from './inflection.js';

/**
 * What may follow a verb that announces words.
 *   clause     'said (that) the road is closed'
 *   that       'noted that the road is closed', never without "that", "how", "why" or "whether"
 *   addressee  'told the council (that) ...', 'warned drivers that ...': somebody spoken to comes first
 *   object     'urged drivers to turn back', 'accused the council of delay': the object belongs to the words
 *   to         'vowed to rebuild'
 *   of         'spoke of delays', 'called for patience': with one of the prepositions after the colon
 *   label      'called the plan “a joke”': the words are a name given to an object, believed only with marks or "as"
 *   marks      '“Never,” she laughed': announces words in quotation marks only
 */
type Complement = 'clause' | 'that' | 'addressee' | 'object' | 'to' | 'of' | 'label' | 'marks';

export interface CueVerb {
  readonly lemma: string;
  readonly complements: ReadonlySet<Complement>;
  /** Prepositions after which the words come, for complement 'of'. */
  readonly prepositions: readonly string[];
  /** True when the base and present forms are nouns at least as often: a claim, reports. */
  readonly nounLike: boolean;
}

export interface CueForm {
  readonly verb: CueVerb;
  readonly form: VerbForm;
}

/** Each line: complements, with prepositions after a colon and 'noun' for verbs whose plain forms are often nouns; then the verbs. */
const TABLE = `
clause                    | say insist reckon reply quip maintain
clause noun               | claim
clause addressee          | tell
clause addressee to       | promise
clause to                 | vow pledge
clause                    | argue suggest predict admit concede contend assert
clause of:of,against addressee | warn
clause addressee of:about | remind inform assure
that                      | add explain acknowledge declare state conclude reveal stress emphasize emphasise observe reiterate assert confirm remark lament disclose proclaim caution testify opine counter allege boast recount stipulate write tweet repeat
that noun                 | note report recall estimate signal joke comment hint
that object               | announce propose deny
that of:of,about          | complain
that of:to                | testify swear
that to                   | threaten
clause addressee to       | ask
object                    | urge beg implore accuse blame
object                    | criticize criticise denounce condemn praise slam mock blast hail defend decry deride reject
object noun               | cite voice
of:of,about               | speak talk
of:to                     | point
marks of:for,on           | call
of:for,on                 | appeal
label                     | call describe dub label brand characterize characterise portray
marks                     | demand agree object respond continue reply shout yell chant interject post answer laugh recall ask begin retort whisper cry sigh exclaim muse scream mutter joke email retweet text
marks noun                | read
`;

interface Entry {
  readonly complements: Set<Complement>;
  readonly prepositions: string[];
  nounLike: boolean;
}

function readColumn(column: string, entry: Entry): void {
  for (const word of column.trim().split(/\s+/)) {
    const [name = '', prepositions] = word.split(':');
    if (name === 'noun') entry.nounLike = true;
    else entry.complements.add(name as Complement);
    if (prepositions) entry.prepositions.push(...prepositions.split(','));
  }
}

function readTable(): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const line of TABLE.trim().split('\n')) {
    const [column = '', verbs = ''] = line.split('|');
    for (const lemma of verbs.trim().split(/\s+/)) {
      const entry = entries.get(lemma) ?? { complements: new Set(), prepositions: [], nounLike: false };
      readColumn(column, entry);
      entries.set(lemma, entry);
    }
  }
  return entries;
}

function formsByWord(): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>();
  for (const [lemma, entry] of readTable()) {
    const verb: CueVerb = { lemma, ...entry };
    for (const [word, form] of inflect(lemma)) if (!forms.has(word)) forms.set(word, { verb, form });
  }
  return forms;
}

const FORMS = formsByWord();

/** The verb that a lower-case word is a form of, when it can announce words. */
export const findCueForm = (word: string): CueForm | undefined => FORMS.get(word);
