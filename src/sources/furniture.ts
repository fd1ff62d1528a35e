/**
 * Lines of a page that are not the story: calls to subscribe, buttons to share, advertisements, cookie notices. Each
 * rule wants a whole line of a certain kind; a line that only mentions such a thing stays.
 */

// Furniture is short. A paragraph of the story is not looked at.
const LONGEST = 200;

const CALL =
  /^(?:sign up|subscribe|register|join|get|receive|download|become a|support (?:our|us|independent|quality|local)|donate|never miss|don['’]t miss|stay (?:informed|up to date|connected)|want more)\b/i;
// The thing offered ends the clause: "our newsletter and …", but not "the newsletter idea".
const OFFERED =
  /\b(?:newsletters?|inbox|browser|notifications?|(?:e-?mail|news|breaking|text|push) alerts?|(?:our|the|free) app|latest (?:news|updates?|headlines|stories)|daily (?:briefing|digest|e-?mail)|subscriptions?|unlimited access|journalism|membership)(?=\W*$|[,.!:;]|\s*(?:[–—-]|(?:about|and|as|at|by|daily|delivered|directly|each|every|for|from|here|in|now|on|right|sent|so|straight|to|today|via|when|with|you)\b))/i;
const ADDRESSED = /\b(?:you|your|us|our|we|now|here|free)\b|[!→»>]$/i;

// In one expression, for there are many lines.
const WHOLE_LINE = new RegExp(
  [
    // Nothing but dots and bullets, as pages part their items with.
    /^[.·•|\s]+$/,
    /^(?:sign up|subscribe|register|log ?in|sign in|donate|download the app)(?: (?:now|today|here|for free))?[.!→»>\s]*$/i,
    /^sign up (?:for|to) (?:the |our )?(?:daily |weekly |free )?(?:newsletters?|briefing)[.!→»>\s]*$/i,
    /^(?:share|tweet|e-?mail|print|save) (?:this|the) (?:article|story|page|post)\b.{0,40}$/i,
    /^share (?:on|via|to) [\w ]{1,20}$/i,
    /^(?:follow|like|find|join) (?:us|@[\w.]+|[\w' ]{1,30})(?: on (?:facebook|twitter|x|instagram|youtube|telegram|whatsapp|linkedin)\b.{0,30})$/i,
    /^(?:follow|join|contact) us[.!:]?$/i,
    /^(?:advertisements?|adverts?|ads?|sponsored(?: content| post)?|paid (?:content|post)|promoted)\s*:?$/i,
    /^(?:advertisement|story|article)s? (?:continues?|resumes?) (?:below|after|here)\b.{0,40}$/i,
    /^(?:scroll (?:down )?(?:to continue|for more)|continue reading|skip (?:to|past)|keep reading|click here)\b.{0,60}$/i,
    /^(?:read more|read also|also read|see also|related|recommended|more on this(?: story)?)(?:\s*:.*|[.…→»>\s]*)$/i,
    /^(?:related|recommended|popular|trending|most read|top|more) (?:articles|stories|coverage|news|topics|reading)\s*:?$/i,
    /^(?:we|this (?:web)?site|our (?:web)?site)\s+uses?\s+cookies\b.*$/i,
    /^by (?:continuing|using|browsing|clicking)\b.*\bcookies?\b.*$/i,
    /^(?:accept|reject|allow|manage)(?: all)?(?: cookies| preferences)$|^cookie (?:policy|notice|settings|preferences)$/i,
    /^(?:©|\(c\)|copyright\b).*(?:\b\d{4}\b|all rights reserved).*$/i,
    /^all rights reserved\.?$/i,
    // The agencies' own lines to newsrooms: "BC-Flood, 1st Ld-Writethru, 250", "Eds: Updates with quotes."
    /^[a-z]{2}-+[^.?!]{2,60},\s?\d{2,4}$|^eds?(?:itors)?:\s.{1,120}$/i,
    /^(?:for immediate release|story highlights|embargoed until\b.{1,40})\W*$/i,
    /^(?:image|photo|video) (?:source|credit)s?[,:].{1,80}$/i,
    /^this material may not be (?:published|reproduced)\b.*$/i,
    /^(?:please )?(?:enable|turn on) javascript\b.*$|^your browser does not support\b.*$/i,
    /^(?:leave|post|add|view|show|hide|load)(?: a| all| more)? comments?(?: \(\d+\))?$|^\d+ comments?$/i,
    /^(?:reading time:? )?\d{1,3}[ -]min(?:ute)?s?(?: read)?$/i,
    /^(?:back|jump|return) to (?:top|content|main content)$|^loading\W*$|^home\s*[>»|›/·].*$/i,
  ]
    .map((rule) => rule.source)
    .join('|'),
  'i',
);

const BUTTONS = new Set(
  'share tweet email e-mail mail print save bookmark comment comments facebook twitter whatsapp telegram linkedin pinterest reddit tumblr flipboard instagram messenger link copy'.split(
    ' ',
  ),
);
// Words that stand between buttons.
const BESIDE_BUTTONS = new Set(['x', 'on', 'via', 'this', '|', '/', '·', '•', '-', '+', '&']);

// Names of a paper's sections, which stand over a headline.
const SECTIONS = new Set(
  'africa americas analysis arts asia breaking business comment culture economy education entertainment environment europe exclusive features finance health home international latest lifestyle local live markets metro national news opinion politics region science society sport sports technology top travel uk us video weather world'.split(
    ' ',
  ),
);

/** Whether the line belongs to the page around a story. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST || /["“”«»„]/.test(line.slice(0, -1))) return false;
  return (
    (CALL.test(line) && OFFERED.test(line) && ADDRESSED.test(line)) ||
    WHOLE_LINE.test(line) ||
    isRowOfButtons(line)
  );
}

/** Whether the line only names a section of the paper: "World News". A headline must follow for it to be no headline. */
export function isSectionName(line: string): boolean {
  if (line.length > LONGEST) return false;
  const words = line.toLowerCase().split(/\s+/);
  return words.length <= 3 && words.every((word) => SECTIONS.has(word) || word === '&' || word === 'and');
}

function isRowOfButtons(line: string): boolean {
  const words = line.toLowerCase().split(/[\s,]+/);
  return words.every((word) => BUTTONS.has(word) || BESIDE_BUTTONS.has(word)) && BUTTONS.has(words[0] ?? '');
}
