/** Nouns for people by what they do or are, and for bodies that speak with one voice. */
const PEOPLE = `host spokesman spokeswoman spokesperson representative source official officer aide adviser advisor analyst expert
  lawyer attorney prosecutor judge president minister premier chancellor senator congressman congresswoman lawmaker governor
  mayor secretary ambassador diplomat envoy commander general colonel soldier chief head director chairman chairwoman
  chair chairperson leader founder co-founder owner manager boss executive ceo professor teacher student doctor physician nurse scientist
  researcher economist historian author writer editor reporter journalist columnist correspondent anchor critic
  activist organizer organiser campaigner candidate nominee contender front-runner frontrunner rival opponent supporter voter
  resident witness neighbor neighbour victim survivor suspect defendant driver farmer worker employee coach player captain
  pastor priest bishop pope rabbi imam mother father parent brother sister son daughter wife husband widow uncle aunt cousin
  friend colleague man woman boy girl person king queen prince princess singer actor actress billionaire mogul businessman
  businesswoman tycoon investor strategist pollster operative consultant moderator insider veteran detective sheriff
  sergeant inspector deputy commissioner member delegate counsel moderator speaker democrat republican socialist
  commentator blogger pundit celebrity star politician statesman magnate developer newcomer native observer caller
  participant protester protestor demonstrator conservative liberal progressive independent libertarian evangelical
  coordinator trustee treasurer clerk superintendent principal administrator engineer designer curator artist musician
  filmmaker comedian trader banker broker vendor owner landlord tenant hunter fisherman pilot astronaut athlete surrogate
  guard jockey trainer referee umpire goalkeeper midfielder striker quarterback pitcher boxer wrestler cyclist skier
  swimmer runner sprinter golfer gymnast footballer cricketer rower sailor skipper coxswain caddie bowler defender
  baker butcher grocer shopkeeper fishmonger florist barber hairdresser tailor cobbler carpenter plumber electrician
  mechanic welder miner builder bricklayer roofer painter decorator gardener landscaper forester ranger gamekeeper
  shepherd rancher beekeeper winemaker brewer distiller chef waiter waitress bartender barista innkeeper publican
  hotelier concierge doorman janitor caretaker warden jailer custodian watchman bouncer bodyguard
  lifeguard firefighter fireman paramedic medic midwife dentist surgeon psychiatrist psychologist therapist pharmacist
  veterinarian optometrist pathologist epidemiologist virologist biologist botanist zoologist chemist physicist
  astronomer geologist meteorologist seismologist climatologist oceanographer archaeologist anthropologist sociologist
  philosopher linguist mathematician statistician demographer geographer ecologist entomologist neuroscientist
  oncologist cardiologist paediatrician pediatrician gynaecologist obstetrician dermatologist radiologist anaesthetist
  technician programmer coder hacker architect surveyor draftsman machinist locksmith watchmaker jeweller
  jeweler goldsmith potter sculptor photographer cameraman cinematographer screenwriter playwright poet
  novelist essayist biographer translator interpreter librarian archivist publisher bookseller printer typesetter
  cartoonist illustrator animator dancer choreographer composer violinist pianist cellist guitarist drummer rapper
  songwriter soprano tenor baritone entertainer magician clown acrobat juggler vlogger influencer podcaster
  broadcaster presenter newsreader weatherman auctioneer appraiser accountant auditor actuary bookkeeper cashier
  teller receptionist typist courier postman mailman cabbie chauffeur trucker steward stewardess navigator stoker
  docker longshoreman stevedore foreman supervisor overseer recruiter trainee apprentice intern   
   benefactor philanthropist landowner homeowner shareholder stakeholder creditor debtor  
  shopper passenger commuter motorist pedestrian traveller traveler tourist visitor
   pilgrim hiker climber camper angler spectator onlooker bystander eyewitness plaintiff claimant complainant
  appellant juror magistrate bailiff coroner barrister solicitor notary paralegal constable policeman policewoman
  trooper marshal spy informant whistleblower defector asylum-seeker 
  villager islander townsman townswoman ratepayer pensioner retiree grandfather grandmother grandson
  granddaughter stepfather stepmother stepson stepdaughter godfather godmother fiance fiancee boyfriend girlfriend
    ex-wife ex-husband sibling twin nephew niece orphan toddler teenager cadet
        airman paratrooper sniper gunner   
   warlord dissident    
  backbencher frontbencher parliamentarian councillor councilor alderman assemblyman assemblywoman
  councilman councilwoman burgomaster regent viceroy emperor empress duchess baron baroness countess 
   vicar curate parson deacon archdeacon archbishop cardinal chaplain missionary nun monk friar abbot abbess
  mullah cleric preacher evangelist theologian rector dean provost headteacher headmaster headmistress lecturer tutor
  instructor educator undergraduate alumnus freshman sophomore valedictorian classmate roommate teammate
  workmate co-worker coworker subordinate successor predecessor understudy convener convenor facilitator mediator
  negotiator arbitrator ombudsman comptroller controller registrar undersecretary attaché consul emissary
  taoiseach`;

const MALE =
  'spokesman chairman congressman businessman man boy father brother son husband uncle king prince priest statesman actor fisherman grandfather widower nephew grandson stepfather stepson godfather boyfriend ex-husband policeman fireman cameraman postman mailman weatherman headmaster monk friar abbot councilman assemblyman alderman waiter steward emperor baron fiance doorman foreman';
const FEMALE =
  'spokeswoman chairwoman congresswoman businesswoman woman girl mother sister daughter wife widow aunt queen princess actress grandmother niece granddaughter stepmother stepdaughter godmother girlfriend ex-wife policewoman headmistress nun abbess councilwoman assemblywoman waitress stewardess empress baroness duchess countess fiancee midwife';

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

const KIN =
  /^(?:wife|husband|widow|widower|son|daughter|brother|sister|mother|father|parent|uncle|aunt|cousin|niece|nephew|grand(?:son|daughter|mother|father)|twin|step(?:son|daughter|mother|father))$/;

/** Whether a noun tells who somebody is by family: "wife". */
export function isKin(noun: string): boolean {
  return KIN.test(noun);
}
