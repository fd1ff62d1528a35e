/** What newsletters put before and after what they have to say: how to leave, how to join, where to see it. */

// Furniture is short; and between its lines there may be a rule, or an address of the post.
const LONGEST = 400;

const FURNITURE =
  /\bunsubscribe\b|\b(?:manage|update|change) (?:your )?(?:e-?mail )?(?:subscription|preferences|settings)\b|\byou(?:['’]re| are)? (?:receiv(?:e|ed|ing)|getting|got) (?:this|these)\b|\b(?:view|read|open|see) (?:this |it |the )?(?:e-?mail |message |letter |newsletter |post )?(?:in (?:your |a |the )?browser|online|on the web)\b|^(?:view |read )?(?:the )?(?:web|online) version\b|\bforwarded (?:this|to you)\b|\bsent (?:you )?this (?:e-?mail|letter|newsletter) because\b|^(?:share|like|comment|restack|subscribe(?: now| here)?|sign up|read in app|upgrade to paid|privacy policy|terms(?: of service)?|contact us|follow us)\W*$|^(?:©|\(c\)|copyright\b).{0,120}$|\bnewsletter (?:abmelden|abbestellen)|\babbestellen\b|\bim browser\b|\bse désabonner\b|\bdésinscri|\bdans (?:votre|le) navigateur\b|\bdarse de baja\b|\bcancelar (?:la |tu |su )?suscripción\b|\ben (?:el|tu|su) navegador\b|\bannulla iscrizione\b|\bafmelden\b/i;

/** The body of a letter to many without such paragraphs at its beginning and its end; those inside stay. */
export function withoutMailFurniture(body: string): string {
  const paragraphs = body.split('\n\n');
  const isStory = (paragraph: string): boolean => !isFurniture(paragraph);
  const first = paragraphs.findIndex(isStory);
  const last = paragraphs.findLastIndex(isStory);
  return first === -1 ? body : paragraphs.slice(first, last + 1).join('\n\n');
}

function isFurniture(paragraph: string): boolean {
  if (paragraph.length > 4 * LONGEST) return false;
  const words = paragraph
    .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/https?:\/\/\S+|[*_\\|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length <= LONGEST && (!/[\p{L}\p{N}]/u.test(words) || FURNITURE.test(words));
}
