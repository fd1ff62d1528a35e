/** Words that make a capitalised name the name of a body or a place, and bodies and places known by one word. */
const BODY_WORDS = `ministry department agency bureau office university college institute school foundation center centre committee
  council commission court senate congress parliament party association union federation league club society group company
  corp corp. inc inc. ltd ltd. co. llc llp plc bank fund news times post journal tribune herald press gazette magazine network
  radio tv television broadcasting house administration government force forces army navy guard police service services
  organization organisation nations cross crescent church board authority alliance coalition campaign pac caucus project
  initiative partnership conference assembly street avenue airlines motors industries holdings partners associates
  motors foods media systems technologies pharmaceuticals energy airways railways steel entertainment records studios
  brothers sons capital brands laboratory hospital museum library theater theatre hotel city county state states republic kingdom island islands river lake valley
  york carolina dakota hampshire jersey mexico virginia beach park hall tower act amendment convention
  report review today chronicle globe examiner observer inquirer sun star mirror guardian independent telegraph
  security intelligence affairs justice treasury defense defence interior bank reserve court poll survey research`;

const ONE_WORD = `fbi cia nsa un nato eu opec nra aclu aarp cdc fda epa irs dea atf nih hud dnc rnc pac gop nfl nba mlb npr pbs cnn msnbc
  nbc cbs abc fox bbc reuters bloomberg politico breitbart interfax tass xinhua buzzfeed huffpost vox slate salon axios google apple microsoft amazon
  facebook twitter uber netflix tesla boeing exxon walmart pentagon kremlin vatican congress senate parliament
  hamas hezbollah isis isil taliban al-qaeda fatah interpol greenpeace amnesty unicef unesco who nasa
  ap afp dpa upi gallup quinnipiac pew rasmussen wikileaks washington moscow beijing tehran london paris berlin brussels
  russia china iran iraq syria israel ukraine france germany britain america england scotland japan india pakistan
  turkey egypt mexico canada brazil cuba texas florida ohio iowa california georgia arizona nevada michigan wisconsin
  pennsylvania colorado massachusetts illinois indiana kansas kentucky louisiana maine maryland minnesota mississippi
  missouri montana nebraska oklahoma oregon tennessee utah vermont wyoming alabama alaska arkansas connecticut delaware
  hawaii idaho virginia tajikistan afghanistan manhattan brooklyn chicago boston philadelphia detroit miami atlanta
  dallas houston seattle denver orlando baltimore cleveland europe asia africa libya lebanon jordan yemen benghazi`;

let bodyWords: ReadonlySet<string> | undefined;
let oneWord: ReadonlySet<string> | undefined;

/** Whether this lower-case word, as part of a longer name, makes it a body's or a place's. */
export function isBodyWord(word: string): boolean {
  bodyWords ??= new Set(BODY_WORDS.split(/\s+/));
  return bodyWords.has(word);
}

/** Whether this lower-case word alone is the name of a body or a place. */
export function isKnownBody(word: string): boolean {
  oneWord ??= new Set(ONE_WORD.split(/\s+/));
  return oneWord.has(word);
}

const COMPANY_WORDS =
  /^(?:company|corp\.?|corporation|inc\.?|ltd\.?|co\.?|llc|llp|plc|group|motors|airlines|airways|foods|media|systems|technologies|industries|holdings|partners|pharmaceuticals|energy|steel|entertainment|studios|records|brands|brothers|stores|capital|bank|insurance|google|apple|microsoft|amazon|facebook|twitter|uber|netflix|tesla|boeing|exxon|walmart)$/;

/** Whether this lower-case word is part of the names of companies. */
export function isCompanyWord(word: string): boolean {
  return COMPANY_WORDS.test(word);
}
