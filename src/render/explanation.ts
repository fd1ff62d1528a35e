/** Puts into words what ties a quotation to its speaker, so that a reader can look it up in the article. */
import type { Evidence, Link, Quote, Span, Speaker } from '../article/quote.ts';
import { howSure } from './confidence.ts';

/**
 * How sure a quotation is, what makes it one, what names the speaker, and how that leads to the name, in two sentences.
 *
 * @param paragraphAt the number of the paragraph at a position of the article's text
 */
export function explainQuote(
  { cue, speaker, evidence, confidence }: Quote,
  text: string,
  paragraphAt: (position: number) => number,
): string[] {
  const at: WordsAt = ({ start, end }) => `“${text.slice(start, end)}” in ¶ ${paragraphAt(start)}`;
  const found = cue ? BY_CUE[evidence](at(cue)) : (WITHOUT_CUE[evidence] ?? 'nothing introduces the words');
  const spoken = speaker ? explainSpeaker(speaker, text, at) : 'The article does not tell who speaks';
  return [`${howSure(confidence)}: ${found}.`, `${spoken}.`];
}

/** “said” in ¶ 3 */
type WordsAt = (span: Span) => string;

const reports = (cue: string) => `${cue} reports the words`;

const BY_CUE: Readonly<Record<Evidence, (cue: string) => string>> = {
  'cue-and-marks': (cue) => `${cue} reports the words in quotation marks`,
  cue: reports,
  label: (cue) => `${cue} ends the label before the words`,
  'leaning-cue': (cue) => `${cue} leans on the clause before, whose subject speaks`,
  opinion: (cue) => `${cue} tells what somebody thinks, not what they said`,
  stance: (cue) => `${cue} tells where somebody stands, which need not be what they said`,
  carried: reports,
  'nearby-subject': reports,
  nobody: reports,
};

const WITHOUT_CUE: Partial<Readonly<Record<Evidence, string>>> = {
  carried: 'nothing introduces the words; whoever was quoted before goes on',
  'nearby-subject': 'nothing introduces the words; the nearest one who may speak is taken',
};

const LEADS_TO: Readonly<Record<Exclude<Link, 'unnamed'>, string>> = {
  name: 'names',
  'short-name': 'is short for',
  role: 'is a role of',
  pronoun: 'stands for',
};

function explainSpeaker(speaker: Speaker, text: string, at: WordsAt): string {
  const { name, mention, link, namedAt } = speaker;
  if (link === 'unnamed') return `${at(speaker)} has no name in the article`;
  const beginning = `${at(speaker)} ${mention === name ? 'is the name' : LEADS_TO[link]}`;
  if (mention === name && !namedAt) return beginning;
  if (!namedAt) return `${beginning} ${name}`;
  const isNamedThere = text.slice(namedAt.start, namedAt.end).includes(name);
  return `${beginning} ${at(namedAt)}${isNamedThere ? '' : `, who is ${name}`}`;
}
