/** Names of months and of time zones, as feeds write them. */

/** The beginnings by which a month is told in the languages of many feeds, in small letters without accents. */
const MONTHS: readonly (readonly string[])[] = [
  'jan gen ene janv ιαν янв oca sty led',
  'feb fev φεβ фев sub lut uno hel',
  'mar mrt maa mae μαρ μαω мар bre',
  'apr avr abr απρ апр nis kwi dub huh',
  'may mai mag maj mau mei μαι μαη маи мая tou kve',
  'jun juin giu ιουν ιον июн haz cze kes',
  'jul juil lug ιουλ ιολ июл tem lip hei cervenec',
  'aug aou ago αυγ авг agu sie srp elo',
  'sep set szep σεπ сен eyl wrz zar syy',
  'oct okt ott out οκτ окт eki paz rij lok',
  'nov νοε ноя kas lis',
  'dec dez dic des δεκ дек ara gru pro jou',
].map((beginnings) => beginnings.split(' '));

/** 1 to 12, or 0 for a word that is no month. */
export function monthOf(name: string): number {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return MONTHS.findIndex((beginnings) => beginnings.some((each) => plain.startsWith(each))) + 1;
}

/** Minutes that clocks are ahead of UTC. */
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
  msk: 3,
  msd: 4,
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
  akdt: -8,
  akst: -9,
  hst: -10,
};

// As RFC 822 has it, to which RSS refers: "A" is an hour behind UTC, "N" one ahead; there is no "J".
const BEHIND = 'abcdefghiklm';
const AHEAD = 'nopqrstuvwxy';

/** Minutes ahead of UTC: 120 for "+0200", -300 for "EST", 0 for a zone that nobody knows; null for what can be none. */
export function offsetOf(zone: string): number | null {
  const small = zone
    .toLowerCase()
    .replace(/gmt|utc/g, (name) => (/\d/.test(zone) ? '' : name))
    .replace(/\s/g, '');
  const [found, sign, hours, minutes = '0'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(small) ?? [];
  if (found !== undefined) {
    const offset = Number(hours) * 60 + Number(minutes);
    if (Number(minutes) > 59 || offset > 14 * 60) return null;
    return sign === '-' ? -offset : offset;
  }
  if (small.length === 1 && small !== 'z') {
    const ahead = AHEAD.indexOf(small) + 1;
    return ahead > 0 ? ahead * 60 : -(BEHIND.indexOf(small) + 1) * 60;
  }
  const known = Object.hasOwn(HOURS, small) ? HOURS[small] : undefined;
  return (known ?? 0) * 60;
}
