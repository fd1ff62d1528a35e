/**
 * Verbs that introduce what somebody said, each with the forms that are not regular. The kind tells what follows:
 *
 * - `say`: a clause or a quotation ("said that …", "argued …")
 * - `tell`: a person first, then the clause ("told reporters that …", "assured voters …")
 * - `ask`: a question ("asked whether …")
 * - `urge`: a person, then "to …" ("urged Congress to …")
 * - `call`: a person or thing and what it is called ("called the plan “absurd”"); reported speech only with words in marks
 * - `voice`: only beside a quotation ("laughed", "continued", "joked"); too many meanings otherwise
 * - `think`: an opinion reported without an act of speech ("believes that …")
 */
export type SpeechKind = 'say' | 'tell' | 'ask' | 'urge' | 'call' | 'voice' | 'think';

/** `finite` forms can have a subject of their own; `participle` forms lean on the clause before ("…, adding that"). */
export interface SpeechVerbForm {
  readonly kind: SpeechKind;
  readonly form: 'base' | 'third' | 'past' | 'ing';
}

// "verb" alone is regular; "verb past participle" names what is not. A verb with its particle is handled by the cues.
const VERBS: Readonly<Record<SpeechKind, string>> = {
  say: `say/said add acknowledge admit admonish affirm agree allege announce argue assert attest aver boast
    caution charge claim complain concede conclude confess confirm contend counter declare demand deny
    disclose elaborate emphasize emphasise estimate explain express guarantee hint imply indicate insist joke lament
    maintain marvel mention mutter note object observe opine pledge point pray predict proclaim promise propose protest
    reason reassert recall recommend recount reiterate relate remark reply report retort reveal
    state stipulate stress suggest surmise swear/swore testify theorize vow warn write/wrote/written posit quote rule signal specify speculate submit summarize underscore
    underline volunteer whisper worry blog email e-mail text-message forecast/forecast reckon rejoin
    show/showed/shown find/found determine verify cite agree`,
  tell: 'tell/told assure remind inform notify advise convince persuade',
  ask: 'ask inquire enquire wonder question query',
  urge: 'urge encourage beg implore exhort order instruct',
  call: `call describe denounce condemn criticize criticise dub label brand term deem decry dismiss deride mock slam
    blast accuse characterize characterise portray blame praise hail tout criticise deplore ridicule
    rip attack lambaste castigate chide rebuke scold defend accept refer compare attribute reject use
    compliment liken cast name discuss invoke echo address vilify bash excoriate assail applaud pronounce`,
  voice: `tweet retweet post quip repeat respond comment answer begin/began/begun offer continue interrupt interject go/went/gone joke laugh cry shout yell chant exclaim scream gush sigh sneer
    snap sob gasp shoot/shot bellow thunder fume rant rail crow pipe chuckle chime conclude open close
    put/put read/read think/thought muse scoff sniff roar holler bark chirp deadpan riff tease taunt implore plead
    vent preach lecture muse grumble beam blurt bristle chortle coo croak drawl fret giggle grin gripe grunt hiss howl huff intone lilt opine prompt purr quaver ramble rasp sing-song snarl snicker snort squeal stammer stutter tut wail wheeze whimper whine yelp groan moan mumble murmur growl rage warble intone enthuse advise press
    inquire apologize apologise correct clarify expand follow finish start weigh zing sing/sang/sung speak/spoke`,
  think:
    'believe think/thought hope fear doubt expect understand/understood imagine assume suspect anticipate',
};

/** Verbs of saying that may name who is spoken to: "warned both sides that". */
const ADDRESSING =
  /^(?:warn|promis|caution|show|write|wrote|email|pledge|guarante|signal)(?:s|es|ed|d|ing|e|en|n)?$/;

/** Whether a lower-case form of a verb of saying may have who is spoken to behind it. */
export function takesAddressee(word: string): boolean {
  return ADDRESSING.test(word);
}

// The first kind named wins, so that "conclude" says a clause although it is also found among the voices.
const KIND_ORDER: readonly SpeechKind[] = ['say', 'tell', 'ask', 'urge', 'call', 'voice', 'think'];

let forms: ReadonlyMap<string, SpeechVerbForm> | undefined;

/** What a lower-case word is as a form of a speech verb, if it is one. The table is spelt out on first use. */
export function speechVerbForm(word: string): SpeechVerbForm | undefined {
  forms ??= spellOut();
  return forms.get(word);
}

function spellOut(): ReadonlyMap<string, SpeechVerbForm> {
  const all = new Map<string, SpeechVerbForm>();
  for (const kind of KIND_ORDER) {
    for (const entry of VERBS[kind].split(/\s+/)) {
      const [base = '', past = regularPast(base), participle = past] = entry.split('/');
      const spelt: [string, SpeechVerbForm['form']][] = [
        [past, 'past'],
        [participle, 'past'],
        [base, 'base'],
        [thirdPerson(base), 'third'],
        [ingForm(base), 'ing'],
      ];
      for (const [word, form] of spelt) if (!all.has(word)) all.set(word, { kind, form });
    }
  }
  return all;
}

const DOUBLED = new Set([
  'submit',
  'quip',
  'beg',
  'dub',
  'slam',
  'rip',
  'admit',
  'retort',
  'refer',
  'sob',
  'allot',
  'rebut',
  'snap',
  'chat',
]);

function doubles(base: string): boolean {
  return DOUBLED.has(base) && base !== 'retort';
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubles(base) ? base + base.slice(-1) : base}ed`;
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|sh|ch|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function ingForm(base: string): string {
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${doubles(base) || /^(?:put|begin)$/.test(base) ? base + base.slice(-1) : base}ing`;
}
