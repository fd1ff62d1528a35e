import type { CueInSentence } from '../cues/cue-in-sentence.ts';
import { speechVerbForm } from '../knowledge/speech-verbs.ts';
import { isA } from '../knowledge/words.ts';
import { nounPhraseAfter } from '../words/noun-phrases.ts';
import type { Token } from '../words/tokens.ts';

/** "tells who said what" reports nothing; "said what it had cost" does. */
const QUESTION = /^(?:what|who|why|how|where|when|which)$/;
const VERBAL_OBJECT = /^(?:whether|if|how|why|what|who|when|where|about|to|for|which)$/;
/** Whatever follows these, it is what was said. */
const ALWAYS_SPEAKS =
  /^(?:said|says|say|saying|argued|argues|insisted|insists|believes?|believed|thinks?|contends?|contended)$/;
/** "denied taking it", "suggested waiting" */
const TAKES_DEED =
  /^(?:den(?:y|ies|ied)|admit(?:s|ted)?|suggest(?:s|ed)?|propos(?:e|es|ed)|recall(?:s|ed)?|recommend(?:s|ed)?)$/;
const NEVER_TO =
  /^(?:said|begun|continued|read|pointed|replied|responded|reported|objected|added|referred|say|says|saying)$/;

/** Whether what stands behind a cue, without quotation marks around it, is something said and not a thing. */
export function isReportedSpeech(
  tokens: readonly Token[],
  from: number,
  to: number,
  cue: CueInSentence,
): boolean {
  const first = tokens[from];
  const verb = tokens[cue.to - 1]?.lower ?? '';
  if (!first) return false;
  const hasQuote = holdsQuotation(tokens, from, to);
  if (first.lower === 'that' && tokens[from + 1]?.kind === 'word') return true;
  if (cue.kind === 'voice' || isDenied(tokens, cue)) return false;
  if (LITTLE.test(first.lower) && !clauseStarts(tokens, from + 1, to)) return false;
  if (hasQuote) return true;
  if (isFreeRelative(tokens, cue)) return false;
  switch (cue.kind) {
    case 'call':
      return (
        /^(?:call|calls|called|calling|describ\w+|label\w*|dubbed|dubs|brand\w+|deem\w*|characteri[sz]\w+|term\w*)$/.test(
          verb,
        ) && isObjectThen(tokens, from, to, /^(?:a|an|the|as|“|one|too|very)$/)
      );
    case 'according':
      return true;
    case 'ask':
      return VERBAL_OBJECT.test(first.lower) || isObjectThen(tokens, from, to, VERBAL_OBJECT);
    case 'urge':
      return isObjectThen(tokens, from, to, /^(?:to|not)$/);
    case 'tell':
      return /^(?:to|about|how|why|what|whether|if)$/.test(first.lower) || clauseStarts(tokens, from, to);
    default:
      return isStatement(tokens, from, to, cue);
  }
}

/** "said it rained", "announced that it rained", and not "announced a plan". */
function isStatement(tokens: readonly Token[], from: number, to: number, cue: CueInSentence): boolean {
  const first = tokens[from];
  const verb = tokens[cue.to - 1]?.lower ?? '';
  if (!first) return false;
  if (first.lower === 'to') return cue.kind === 'say' && !NEVER_TO.test(verb);
  if (first.lower.endsWith('ing') && TAKES_DEED.test(verb)) return true;
  if (!ALWAYS_SPEAKS.test(verb)) {
    return /^(?:whether|if|how|why|what)$/.test(first.lower) || clauseStarts(tokens, from, to);
  }
  if (QUESTION.test(first.lower)) return clauseStarts(tokens, from + 1, to);
  return first.kind === 'word' || first.kind === 'number';
}

/** "Neither Berg nor Holm would say how many", "Nobody says so", "If she says no": nobody said it. */
function isDenied(tokens: readonly Token[], cue: CueInSentence): boolean {
  const before = tokens[cue.structure.from - 1]?.lower ?? '';
  const who = tokens[cue.structure.from]?.lower ?? '';
  if (/^(?:neither|nor)$/.test(before) || /^(?:nobody|none)$/.test(who)) return true;
  return /^(?:if|unless)$/.test(before) && !cue.inverted;
}

/** "says so", "says little about it": what these stand for is told elsewhere. */
const LITTLE = /^(?:so|no|yes|nothing|little|much|something|anything|more|less|otherwise|nay|goodbye)$/;

/** "by what the article says they are": what is said is the thing that "what" stands for. */
function isFreeRelative(tokens: readonly Token[], cue: CueInSentence): boolean {
  return tokens[cue.structure.from - 1]?.lower === 'what';
}

function holdsQuotation(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === 'quoted') return true;
  return false;
}

function isObjectThen(tokens: readonly Token[], from: number, to: number, then: RegExp): boolean {
  const object = nounPhraseAfter(tokens, from, to);
  return object !== undefined && then.test(tokens[object.to]?.lower ?? '');
}

const CLAUSE_REACH = 25;
const IRREGULAR =
  /^(?:made|took|got|came|went|gave|left|lost|won|held|kept|ran|led|met|paid|sent|stood|fell|needs|wants|makes|takes|gets|comes|goes|gives|remains|means|seems|looks|plans|hopes|works|became|need|want|make|take|get|come|go|give|support|believe|put|supports|likes|plays|deserves|depends|represents|reflects|lacks|lies|feels|knows|sees|built|cost|cut|grew|rose|began|drew|broke|chose|did|hit|hurt|let|spent|spoke|sought)$/;

/** Whether a noun phrase with its verb begins here: what is said is a clause, not a thing. */
function clauseStarts(tokens: readonly Token[], from: number, to: number): boolean {
  if (/^(?:he|she|they|it|we|i|there|you)$/.test(tokens[from]?.lower ?? '')) return true;
  for (let at = from; at < Math.min(to, from + CLAUSE_REACH); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    if (isA('auxiliary', token.lower) && token.lower !== "'s" && tokens[at - 1]?.lower !== 'to') return true;
    if (at === from || token.capital) continue;
    if (
      /[^e]ed$/.test(token.lower) ||
      speechVerbForm(token.lower)?.form === 'past' ||
      IRREGULAR.test(token.lower)
    )
      return true;
  }
  return false;
}
