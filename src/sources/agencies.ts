/** News agencies, by the names and letters that stand in datelines and bylines. */

const AGENCIES: readonly (readonly [name: string, ...otherNames: string[]])[] = [
  ['Associated Press', 'AP'],
  ['Reuters', 'Thomson Reuters'],
  ['Agence France-Presse', 'AFP'],
  ['United Press International', 'UPI'],
  ['Bloomberg', 'Bloomberg News'],
  ['Interfax'],
  ['TASS', 'ITAR-TASS'],
  ['RIA Novosti', 'RIA'],
  ['Xinhua', 'Xinhua News Agency'],
  ['Kyodo', 'Kyodo News'],
  ['Jiji', 'Jiji Press'],
  ['Yonhap', 'Yonhap News Agency'],
  ['Deutsche Presse-Agentur', 'dpa'],
  ['EFE', 'Agencia EFE'],
  ['ANSA'],
  ['PA Media', 'PA', 'Press Association'],
  ['The Canadian Press', 'CP', 'Canadian Press'],
  ['Australian Associated Press', 'AAP'],
  ['Press Trust of India', 'PTI'],
  ['ANI', 'Asian News International'],
  ['IANS', 'Indo-Asian News Service'],
  ['Anadolu Agency', 'AA', 'Anadolu'],
  ['Bernama'],
  ['Antara'],
  ['Inter Press Service', 'IPS'],
  ['Religion News Service', 'RNS'],
  ['Knight Ridder', 'KRT'],
  ['McClatchy', 'McClatchy Newspapers'],
  ['CNN'],
  ['BBC', 'BBC News'],
  ['NPR'],
  ['Voice of America', 'VOA'],
  ['Radio Free Europe/Radio Liberty', 'RFE/RL'],
];

const BY_NAME = new Map(
  AGENCIES.flatMap((names) => names.map((name) => [withoutThe(name.toLowerCase()), names[0]] as const)),
);

/** The agency's full name for any of its names, with or without "the"; null when it is none that we know. */
export function agencyNamed(text: string): string | null {
  return BY_NAME.get(withoutThe(text.trim().toLowerCase())) ?? null;
}

function withoutThe(name: string): string {
  return name.replace(/^the\s+/, '');
}

// Words that the names of papers, agencies and stations are made of, and those of people are not.
const PRESS_WORD =
  /\b(?:agency|associated|broadcasting|bulletin|chronicle|courier|daily|dispatch|evening|examiner|gazette|globe|guardian|herald|independent|inquirer|journal|magazine|mirror|network|news|newspapers?|observer|post|press|radio|record|review|sentinel|service|standard|sunday|telegraph|times|today|tribune|tv|weekly|wire)\b/i;

/** Whether this is rather the name of a paper, an agency or a station than of a person. */
export function looksLikePublisher(text: string): boolean {
  return agencyNamed(text) !== null || PRESS_WORD.test(text);
}
