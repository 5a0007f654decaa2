/** Each line: a verb, then its past tenses, participles and other forms that no rule of spelling gives. */
const TABLE = `
be am is are was were been being
have has had
do does did done
say said says
go went gone
make made
get got gotten
tell told
find found
take took taken
come came
know knew known
leave left
send sent
give gave given
think thought
see saw seen
become became
hear heard
lose lost
keep kept
feel felt
meet met
spend spent
begin began begun
bring brought
hold held
write wrote written
pay paid
build built
lead led
win won
speak spoke spoken
show shown
buy bought
run ran
teach taught
grow grew grown
catch caught
drive drove driven
sell sold
mean meant
break broke broken
forget forgot forgotten
choose chose chosen
eat ate eaten
understand understood
fall fell fallen
sit sat
blow blew blown
seek sought
swear swore sworn
sing sang sung
stand stood
fight fought
draw drew drawn
throw threw thrown
fly flew flown
rise rose risen
wear wore worn
hide hid hidden
shake shook shaken
steal stole stolen
strike struck stricken
swing swung
sink sank sunk
spring sprang sprung
swim swam swum
ring rang rung
drink drank drunk
shoot shot
light lit
bend bent
lend lent
deal dealt
sleep slept
sweep swept
weep wept
creep crept
bind bound
wind wound
grind ground
hang hung
dig dug
stick stuck
sting stung
cling clung
fling flung
feed fed
bleed bled
breed bred
speed sped
flee fled
slide slid
bite bitten
beat beaten
bear bore born borne
tear tore torn
freeze froze frozen
wake woke woken
arise arose arisen
ride rode ridden
forbid forbade forbidden
forgive forgave forgiven
foresee foresaw foreseen
oversee oversaw overseen
foretell foretold
retell retold
withdraw withdrew withdrawn
withhold withheld
withstand withstood
uphold upheld
undergo underwent undergone
undertake undertook undertaken
overcome overcame
overtake overtook overtaken
mistake mistook mistaken
misunderstand misunderstood
rebuild rebuilt
rethink rethought
rewrite rewrote rewritten
lay laid
lie lay lain lying
die dying
tie tying
mislead misled
prove proven
saw sawn
sew sewn
`;

/** Forms of irregular verbs by rule or none, in lower case, each with its dictionary form. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [lemma = '', ...forms] = line.split(' ');
      return forms.map((form) => [form, lemma] as const);
    })
    .reverse(),
);
