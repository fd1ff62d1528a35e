/** Names of months and of time zones, as feeds write them. */

export const ENGLISH_MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** The beginnings by which a month is told in the languages of many feeds, in small letters without accents. */
const MONTHS: readonly string[] = [
  'jan gen ene janv ian jaan ιαν янв яну јан січ oca sty led tam 一月',
  'feb fev φεβ фев феб лют sub lut uno hel vee 二月',
  'mar mrt maa mae μαρ μαω мар бер bre 三月',
  'apr avr abr απρ апр кві nis kwi dub huh 四月',
  'may mai mag maj mau mei μαι μαη маи мая мај тра tou kve 五月',
  'jun juin giu iun juun ιουν ιον июн юни јун чер haz cze cerv cvn kes 六月',
  'jul juil lug iul juul ιουλ ιολ июл юли јул лип tem lip hei cervenec cervenc cvc 七月',
  'aug aou ago avg αυγ авг сер agu sie srp elo 八月',
  'sep set szep σεπ сен сеп вер eyl wrz zar syy 九月',
  'oct okt ott out οκτ окт жов eki paz rij lok 十月',
  'nov noi νοε ноя ное нов лис kas lis marr 十一月',
  'dec dez dic des det δεκ дек дец гру ara gru pro jou 十二月',
];

// The longest first: "marraskuu" is not March.
const BEGINNINGS = MONTHS.flatMap((list, index) =>
  list.split(' ').map((beginning) => ({ beginning, month: index + 1 })),
).toSorted((a, b) => b.beginning.length - a.beginning.length);

/** 1 to 12, or 0 for a word that is no month. */
export function monthOf(name: string): number {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return BEGINNINGS.find(({ beginning }) => plain.startsWith(beginning))?.month ?? 0;
}

/** Words that say nothing in a date: "27 de julio", "27th of July", "July 27 at 10:15". */
export const FILLERS = /(?<!\p{L})(?:at|um|à|às|kl|klo|de|del|of|st|nd|rd|th|er|º)(?!\p{L})\.?/giu;

/** The half of the day that is told before its time. */
export const EARLY_HALF = '오전|上午|午前';
export const LATE_HALF = '오후|下午|午後';

/** Hours that clocks are ahead of UTC. */
const HOURS: Readonly<Record<string, number>> = {
  '': 0,
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 1,
  bst: 1,
  ist: 5.5,
  cet: 1,
  cest: 2,
  mez: 1,
  mesz: 2,
  met: 1,
  mest: 2,
  eet: 2,
  eest: 3,
  eat: 3,
  trt: 3,
  idt: 3,
  sast: 2,
  wat: 1,
  msk: 3,
  msd: 4,
  pkt: 5,
  ict: 7,
  wib: 7,
  jst: 9,
  kst: 9,
  hkt: 8,
  sgt: 8,
  awst: 8,
  acst: 9.5,
  acdt: 10.5,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
  nst: -3.5,
  ndt: -2.5,
  ast: -4,
  adt: -3,
  at: -4,
  edt: -4,
  est: -5,
  et: -5,
  cdt: -5,
  cst: -6,
  ct: -6,
  mdt: -6,
  mst: -7,
  mt: -7,
  pdt: -7,
  pst: -8,
  pt: -8,
  brt: -3,
  art: -3,
  akdt: -8,
  akst: -9,
  hst: -10,
};

// As RFC 822 has it, to which RSS refers: "A" is an hour behind UTC, "N" one ahead; there is no "J".
const BEHIND = 'abcdefghiklm';
const AHEAD = 'nopqrstuvwxy';

// "+0200", "GMT+2", "EST -0500", "- 0500", and "0200" with no sign.
const OFFSET = /^(?:[\p{L}./ ]*([+-])\s?|(?=\d\d:?\d\d))(\d{1,2})(?::?(\d{2}))?(?!\d)/u;
// Not "EST5EDT", "US/Eastern" or "W. Europe Standard Time".
const NAME = /^(?:etc\/)?([a-z]{2,5}(?![\p{L}\d./])|[a-z]$)/iu;

/**
 * Minutes ahead of UTC: 120 for "+0200", -300 for "EST", 0 for a zone that nobody knows; null for what can be none. Of
 * what is told in both ways, as in "-0500 EST", the numbers count.
 */
export function offsetOf(zone: string): number | null {
  const [found, sign, hours, minutes = '0'] = OFFSET.exec(zone) ?? [];
  if (found !== undefined) {
    const offset = Number(hours) * 60 + Number(minutes);
    if (Number(minutes) > 59 || offset > 14 * 60) return null;
    return sign === '-' ? -offset : offset;
  }
  const name = NAME.exec(zone)?.[1]?.toLowerCase() ?? '';
  return (Object.hasOwn(HOURS, name) ? (HOURS[name] ?? 0) : militaryHour(name)) * 60;
}

function militaryHour(name: string): number {
  if (name.length !== 1) return 0;
  const ahead = AHEAD.indexOf(name) + 1;
  return ahead > 0 ? ahead : -(BEHIND.indexOf(name) + 1);
}
