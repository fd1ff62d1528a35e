/** Titles that stand before a name, with the gender they tell. A title of several words is a row of these. */
const MALE = `mr mr. sir lord king prince father brother imam rabbi pope baron duke congressman councilman businessman chairman cardinal mullah sheikh
  assemblyman alderman abbot monsignor ayatollah emir sultan viscount marquess prince-bishop herr señor monsieur signor
  policeman fireman salesman spokesman actor`;
const FEMALE = `mrs mrs. ms ms. miss lady dame queen princess sister mother congresswoman councilwoman businesswoman chairwoman madame madam baroness duchess
  assemblywoman alderwoman abbess empress sultana viscountess frau señora madame signora doña policewoman spokeswoman actress`;
const EITHER = `dr dr. prof prof. professor doctor president vice senator sen sen. representative rep rep. governor gov gov. mayor secretary
  minister prime chancellor rev rev. reverend general gen gen. lieutenant lt lt. colonel col col. captain capt capt. sergeant sgt sgt.
  major maj maj. brigadier brig brig. admiral adm adm. commander cmdr cmdr. private pvt pvt. corporal cpl cpl. judge justice chief
  executive director deputy attorney ambassador amb amb. speaker leader former ex- premier foreign defense defence treasury
  finance interior state officer detective det det. inspector sheriff spokesman spokeswoman spokesperson coach
  candidate nominee host majority minority house senate whip press assistant associate acting archbishop bishop
  commissioner superintendent supt supt. hon hon. honorable analyst strategist pollster activist author comedian actor actress
  singer warden councillor councilor cllr cllr. constable marshal commodore provost rector vicar curate curator juror
  trainer jockey chef undersecretary under-secretary solicitor comptroller treasurer auditor ombudsman
  magistrate coroner bailiff vice-president vice-chancellor vice-chairman co-founder co-chair co-author
  shadow lord-lieutenant minister-president
  taoiseach tanaiste msp mp mep senator-elect president-elect governor-elect premier-elect general-secretary pm
  democrat republican then-president then-sen. then-gov. ex-president first`;

let titles: ReadonlyMap<string, 'male' | 'female' | 'unknown'> | undefined;

/** The gender that a title tells ("mrs."), "unknown" for one that tells none ("sen."), undefined for no title. */
export function titleGender(word: string): 'male' | 'female' | 'unknown' | undefined {
  titles ??= new Map([
    ...EITHER.split(/\s+/).map((title) => [title, 'unknown'] as const),
    ...MALE.split(/\s+/).map((title) => [title, 'male'] as const),
    ...FEMALE.split(/\s+/).map((title) => [title, 'female'] as const),
  ]);
  return titles.get(word);
}

const COURTESY = new Set('mr mr. mrs mrs. ms ms. miss sir dame lord lady'.split(' '));

/** Whether a title only is courtesy, so that it says nothing about who somebody is. */
export function isCourtesyTitle(word: string): boolean {
  return COURTESY.has(word);
}
