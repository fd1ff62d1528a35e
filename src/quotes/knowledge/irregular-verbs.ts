/** Past forms that do not end in "-ed"; those that are nouns or adjectives as often ("cut", "left", "set") stand apart. */
const PAST = `ate became began begun bent bet bit bitten blew blown bought bred broke broken brought built burst came caught
  chose chosen clung crept dealt did dug drew drawn drank drove driven fell fallen fed felt fled flew flown forgave
  forgiven forgot forgotten fought found froze frozen gave given got gotten grew grown heard held hid hidden hung kept knew
  known laid lay led lent lost made meant met mistook paid ran rang risen rode ridden rose said sang sank sat saw seen sent
  shook shaken shone shot slept slid sold sought sped spent spoke spoken sprang spun stole stolen stood stuck struck
  sung sunk swam swept swore sworn taught thought threw thrown told took taken tore torn undertook underwent used went wept withdrew
  withdrawn woke won wore worn wove wrote written`;
const PAST_OR_NOUN = 'bid cost cut hit hurt left let put read set shed shut split spread thrust';

let past: ReadonlySet<string> | undefined;
let irregular: ReadonlySet<string> | undefined;

/** Whether a lower-case word is a past form of a verb and hardly anything else: "heard", "worked". */
export function isPastForm(word: string): boolean {
  past ??= new Set(PAST.split(/\s+/));
  return past.has(word) || /[^e]ed$/.test(word);
}

/** Whether a lower-case word is a past form without "-ed", be it a noun as often: "heard", "cut". */
export function isIrregularPast(word: string): boolean {
  irregular ??= new Set(`${PAST} ${PAST_OR_NOUN}`.split(/\s+/));
  return irregular.has(word);
}
