/** What people utter, by its noun: "her remark that", "Berg's call for", "the mayor's description of". */
const NOUNS = `accusation account acknowledgment admission allegation answer apology appeal argument assertion assessment
  assumption assurance attack belief boast call challenge characterization charge claim comment comparison complaint
  conclusion concession confession contention criticism cry declaration defense defence definition
  demand denial denunciation description dictum directive edict exclamation explanation estimate forecast guess hope
  idea insistence insult invitation invocation joke judgment lament letter line mantra message metaphor motto
  nickname note notion objection observation opinion order phrase plea pledge praise prayer prediction proclamation
  promise proposal proposition quip quote quotation question reading reaction reasoning rebuke recollection recommendation
  reference refrain refusal rejoinder remark reminder reply request response retort rhetoric saying sentiment
  slogan speech statement suggestion summary talk tagline tweet testimony threat urging verdict view vision vow
  warning wish word`;

let nouns: ReadonlySet<string> | undefined;

/** Whether this lower-case noun, in singular or plural, names something said. */
export function isSpeechNoun(noun: string): boolean {
  nouns ??= new Set(NOUNS.split(/\s+/));
  return nouns.has(noun) || (noun.endsWith('s') && nouns.has(noun.slice(0, -1)));
}
