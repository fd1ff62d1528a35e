import type { Span } from '../../article/quote.ts';
import { firstNameGender } from '../knowledge/first-names.ts';
import { areOneFirstName } from '../knowledge/nicknames.ts';
import { isCourtesyTitle, titleGender } from '../knowledge/titles.ts';
import { isParticle } from './name-words.ts';
import type { NameInText } from './names.ts';

export type Gender = 'male' | 'female' | 'unknown';

/** Somebody or something that can speak, as the article introduces it. Grows while the article is read. */
export interface Character {
  name: string;
  words: string[];
  /** Where the fullest form of the name stands. */
  named: Span;
  kind: 'person' | 'body' | 'group' | 'unknown';
  gender: Gender;
  readonly aliases: Set<string>;
  readonly roles: Set<string>;
  mentions: number;
}

/** Of people of one surname only the last so many are told apart. */
const NAMESAKES = 20;

/** Who bears which name: full names first, then the short forms that lead to them. */
export function gatherCharacters(names: readonly NameInText[]): ReadonlyMap<NameInText, Character> {
  const byLast = new Map<string, Character[]>();
  const byFirst = new Map<string, Character[]>();
  const found = new Map<NameInText, Character>();
  for (const name of names) {
    if (!isFullName(name)) continue;
    const character = sameFullName(byLast, name) ?? newCharacter(name, byLast, byFirst);
    absorb(character, name);
    found.set(name, character);
  }
  for (const [name, character] of found) if (name.nickname) nickname(character, name.nickname, byFirst);
  const latest = new Map<string, Character>();
  const owners = new Map<string, Character>();
  for (const name of names) {
    const known = found.get(name);
    const key = lower(name.words.at(-1));
    if (known) {
      latest.set(key, known);
      continue;
    }
    const recent = ownerOf(owners.get(key), latest.get(key), byLast.get(key));
    const character = shortForm(name, key, recent, byLast, byFirst) ?? newCharacter(name, byLast, byFirst);
    absorb(character, name);
    found.set(name, character);
    latest.set(key, character);
    if (!owners.has(key)) owners.set(key, character);
  }
  return found;
}

/** "Van den Berg" is as short as "Berg". */
function isFullName({ words }: NameInText): boolean {
  return words.length > 1 && !isParticle(lower(words[0]));
}

/** A word as names are compared: the article of Arabic names comes and goes. */
function lower(word: string | undefined): string {
  return (word ?? '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:al|el)-/, '');
}

function lastWord(words: readonly string[]): string {
  const last = lower(words.at(-1));
  return /^(?:jr|sr|ii|iii|iv)\.?$/.test(last) && words.length > 2 ? lower(words.at(-2)) : last;
}

function sameFullName(byLast: ReadonlyMap<string, Character[]>, name: NameInText): Character | undefined {
  const first = lower(name.words[0]);
  return byLast
    .get(lastWord(name.words))
    ?.slice(-NAMESAKES)
    .find((character) => {
      const other = lower(character.words[0]);
      if (character.words.length < 2) return false;
      const isInitial = first.length <= 2 || other.length <= 2;
      return areOneFirstName(first, other) || (isInitial && other[0] === first[0]);
    });
}

function newCharacter(
  name: NameInText,
  byLast: Map<string, Character[]>,
  byFirst: Map<string, Character[]>,
): Character {
  const character: Character = {
    name: name.written,
    words: [...name.words],
    named: { start: name.start, end: name.end },
    kind: name.kind,
    gender: 'unknown',
    aliases: new Set(),
    roles: new Set(),
    mentions: 0,
  };
  put(byLast, lastWord(name.words), character);
  if (name.words.length > 1) put(byFirst, lower(name.words[0]), character);
  return character;
}

/** Thomas “Tug” Wilson: "Tug" alone is he. */
function nickname(character: Character, name: string, byFirst: Map<string, Character[]>): void {
  character.aliases.add(name);
  put(byFirst, lower(name.split(' ').at(-1)), character);
}

function put(map: Map<string, Character[]>, key: string, character: Character): void {
  const list = map.get(key);
  if (list) list.push(character);
  else map.set(key, [character]);
}

/** Whom a surname alone means: whom it meant before, unless a namesake who is named much more often came up since. */
function ownerOf(
  owner: Character | undefined,
  latest: Character | undefined,
  namesakes: readonly Character[] | undefined,
): Character | undefined {
  if (!owner || !latest || owner === latest || (namesakes?.length ?? 0) < 2) return latest;
  return latest.mentions > owner.mentions ? latest : owner;
}

/** The bearer of a surname or first name alone: the one last named in full, if title and gender allow it. */
function shortForm(
  name: NameInText,
  key: string,
  recent: Character | undefined,
  byLast: ReadonlyMap<string, Character[]>,
  byFirst: ReadonlyMap<string, Character[]>,
): Character | undefined {
  const gender = genderOfTitles(name.titles);
  const fits = (character: Character | undefined): character is Character =>
    character !== undefined &&
    (gender === 'unknown' || character.gender === 'unknown' || character.gender === gender);
  if (fits(recent)) return recent;
  const people =
    byLast
      .get(key)
      ?.slice(-NAMESAKES)
      .filter((character) => fits(character)) ?? [];
  if (people.length > 0) return people.find((character) => character.kind === 'person') ?? people[0];
  if (name.titles.length > 0 && gender !== 'unknown') return undefined;
  return byFirst
    .get(key)
    ?.slice(-NAMESAKES)
    .find((character) => character.kind === 'person');
}

function absorb(character: Character, name: NameInText): void {
  character.mentions++;
  const { written } = name;
  const isFuller = name.words.length > character.words.length;
  if (isFuller) {
    character.aliases.add(character.name);
    character.name = written;
    character.words = [...name.words];
    character.named = { start: name.start, end: name.end };
  } else if (written !== character.name) character.aliases.add(written);
  if (name.titles.length > 0) character.aliases.add([...name.titles, ...name.words].join(' '));
  if (character.kind === 'unknown' || (name.kind === 'person' && name.titles.length > 0))
    character.kind = name.kind;
  if (character.gender === 'unknown') character.gender = genderOfName(name);
  const role = name.titles.filter((title) => !isCourtesyTitle(title.toLowerCase()));
  if (role.length > 0) character.roles.add(role.join(' '));
}

/** "Paul Grant and his wife, Ida": who has only a first name beside kin has the surname of them. */
export function nameAfterKin(character: Character, kin: Character | undefined): void {
  const surname = kin?.kind === 'person' && kin.words.length > 1 ? kin.words.at(-1) : undefined;
  if (!surname || character.words.length > 1 || character === kin) return;
  character.aliases.add(character.name);
  character.name = `${character.name} ${surname}`;
  character.words = [...character.words, surname];
  character.kind = 'person';
}

function genderOfName(name: NameInText): Gender {
  const byTitle = genderOfTitles(name.titles);
  if (byTitle !== 'unknown') return byTitle;
  return name.words.length > 1 ? (firstNameGender(lower(name.words[0])) ?? 'unknown') : 'unknown';
}

function genderOfTitles(titles: readonly string[]): Gender {
  for (const title of titles) {
    const gender = titleGender(title.toLowerCase());
    if (gender === 'male' || gender === 'female') return gender;
  }
  return 'unknown';
}
