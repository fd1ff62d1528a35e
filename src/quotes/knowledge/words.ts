/** The small words of English by their part in a sentence, and the capitalised words that are no names. */
const CLASSES = {
  determiner: `the a an this that these those some any no every each another either neither all both many several few
    most much more other such one two three four five six seven eight nine ten dozens hundreds thousands`,
  possessive: 'his her its their my our your whose',
  pronoun: `he she they it we i you him them us me who whom himself herself themselves itself myself anyone someone
    everyone everybody nobody somebody anybody others there what`,
  subject: 'he she they it we i you who',
  preposition: `of in on at for with from by to about against between among into through during before after above
    below under over without within along following across behind beyond near since until via per including despite
    amid toward towards upon off onto outside inside around like as than throughout regarding concerning versus`,
  auxiliary: `is are was were be been being am has have had having do does did will would can could may might shall
    should must ought 's 've 'd 'll 're 'm isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't
    wouldn't can't couldn't mightn't shouldn't mustn't cannot`,
  negation: `not never n't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't
    couldn't shouldn't cannot`,
  modal: 'will would can could may might shall should must',
  coordinator: 'and but or nor yet so',
  subordinator: `because although though while whereas if unless when whenever where wherever whether once that since until
    after before as lest even`,
  relative: 'who which whom whose that where when',
  adverb: `also then now later earlier recently once again still already just even only first previously initially
    repeatedly often always never sometimes usually instead however too meanwhile reportedly allegedly famously
    publicly privately simply flatly bluntly wryly quickly immediately soon further finally not both all long
    thus therefore nonetheless nevertheless indeed perhaps simply since well ever yet maybe today yesterday tomorrow
    tonight certainly clearly apparently otherwise rather quite very so here there back aloud out`,
  time: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. today yesterday tomorrow tonight
    morning afternoon evening night week month year noon midnight weekend spring summer autumn fall winter
    recently earlier later day mon. tue. tues. wed. thu. thurs. fri. sat. sun. ago`,
} as const;

export type WordClass = keyof typeof CLASSES;

const NAMES = Object.keys(CLASSES) as readonly WordClass[];
const BITS = Object.fromEntries(NAMES.map((name, at) => [name, 1 << at])) as Readonly<
  Record<WordClass, number>
>;

let classesOf: ReadonlyMap<string, number> | undefined;

/** Whether a lower-case word can be of that class; a word may be of several. */
export function isA(kind: WordClass, word: string): boolean {
  classesOf ??= spellOut();
  return ((classesOf.get(word) ?? 0) & BITS[kind]) !== 0;
}

function spellOut(): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (const name of NAMES) {
    for (const word of CLASSES[name].split(/\s+/)) classes.set(word, (classes.get(word) ?? 0) | BITS[name]);
  }
  return classes;
}

const NO_NAMES = `january february march april may june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday christmas easter thanksgiving english french german spanish russian chinese
  japanese arabic i ok god internet web twitter facebook instagram snapchat youtube email tv gop-led covid-19
  republican democratic american british european african asian muslim christian jewish catholic islamic western
  eastern northern southern central hispanic latino black white southern mr mrs ms`;

let noNames: ReadonlySet<string> | undefined;

/** Whether a capitalised word, given in lower case, names no person by itself: a month, a weekday, a language. */
export function isNoName(word: string): boolean {
  noNames ??= new Set(NO_NAMES.split(/\s+/));
  return noNames.has(word);
}
