/** Nouns for people by what they do or are, and for bodies that speak with one voice. */
const PEOPLE = `spokesman spokeswoman spokesperson representative source official officer aide adviser advisor analyst expert
  lawyer attorney prosecutor judge president minister premier chancellor senator congressman congresswoman lawmaker governor
  mayor secretary ambassador diplomat envoy commander general colonel soldier chief head director chairman chairwoman
  chair chairperson leader founder co-founder owner manager boss executive ceo professor teacher student doctor physician nurse scientist
  researcher economist historian author writer editor reporter journalist columnist correspondent host anchor critic
  activist organizer organiser campaigner candidate nominee contender front-runner frontrunner rival opponent supporter voter
  resident witness neighbor neighbour victim survivor suspect defendant driver farmer worker employee coach player captain
  pastor priest bishop pope rabbi imam mother father parent brother sister son daughter wife husband widow uncle aunt cousin
  friend colleague man woman boy girl person king queen prince princess singer actor actress billionaire mogul businessman
  businesswoman tycoon investor strategist pollster operative consultant moderator insider veteran detective sheriff
  sergeant inspector deputy commissioner member delegate counsel moderator speaker democrat republican socialist
  commentator blogger pundit celebrity star politician statesman magnate developer newcomer native observer caller
  participant protester protestor demonstrator conservative liberal progressive independent libertarian evangelical
  coordinator trustee treasurer clerk superintendent principal administrator engineer designer curator artist musician
  filmmaker comedian trader banker broker vendor owner landlord tenant hunter fisherman pilot astronaut athlete surrogate`;

const MALE =
  'spokesman chairman congressman businessman man boy father brother son husband uncle king prince priest statesman actor fisherman grandfather widower nephew';
const FEMALE =
  'spokeswoman chairwoman congresswoman businesswoman woman girl mother sister daughter wife widow aunt queen princess actress grandmother niece';

const GROUPS = `people officials sources police troops authorities lawmakers aides advisers advisors analysts experts residents voters
  critics supporters republicans democrats members leaders women men children parents students researchers scientists
  economists prosecutors lawyers attorneys investigators reporters journalists editors witnesses protesters
  demonstrators activists conservatives liberals progressives americans russians strategists operatives pollsters pundits observers
  historians opponents organizers allies friends colleagues spokesmen couple pair duo two both others many some media
  senators governors doctors employees workers owners insiders consultants delegates participants respondents donors
  sources diplomats judges justices soldiers families fans companies groups agencies polls surveys reports emails documents`;

const BODIES = `government ministry department agency company firm campaign committee court commission council party office
  bureau administration white house union association organization organisation group network newspaper paper magazine
  website outlet newsletter bank fund institute university college school hospital church army navy force
  press service team board panel cabinet senate congress parliament house statement report study poll survey letter
  memo document filing complaint lawsuit ruling indictment release email tweet post article editorial op-ed column
  book transcript ad advertisement commercial video sign caption headline text message banner poster campaign
  country nation state city kremlin vatican pentagon regime embassy coalition foundation charity family jury crowd
  audience public majority percent story piece analysis data figures research website site page text blog`;

interface RoleTables {
  readonly people: ReadonlySet<string>;
  readonly male: ReadonlySet<string>;
  readonly female: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
}

let tables: RoleTables | undefined;

function load(): RoleTables {
  const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
  tables ??= {
    people: set(PEOPLE),
    male: set(MALE),
    female: set(FEMALE),
    groups: set(GROUPS),
    bodies: set(BODIES),
  };
  return tables;
}

export type RoleKind = 'person' | 'group' | 'body';

/** What a lower-case noun stands for: one person, several, or a body; undefined for every other word. */
export function roleKind(noun: string): RoleKind | undefined {
  const { people, male, female, groups, bodies } = load();
  if (people.has(noun) || male.has(noun) || female.has(noun)) return 'person';
  if (groups.has(noun) || (noun.endsWith('s') && people.has(noun.slice(0, -1)))) return 'group';
  return bodies.has(noun) ? 'body' : undefined;
}

/** The gender that a role noun tells by itself. */
export function roleGender(noun: string): 'male' | 'female' | undefined {
  const { male, female } = load();
  if (male.has(noun)) return 'male';
  return female.has(noun) ? 'female' : undefined;
}
