/**
 * Takes out of text from outside whatever a terminal would obey instead of show. Every source calls this on what it
 * reads, and so does whoever decodes entities later, because `&#27;` is harmless only until it is decoded.
 */

// All that goes stands in one expression, so that one pass takes it out: taking out one thing cannot put another
// together that was looked for earlier. Each part reads on only over characters that can start nothing of their own;
// so a thousand unfinished sequences are read once, not a thousand times.
//
// ECMA-48 §5.6: a command string (DCS, SOS, OSC, PM, APC) goes with all it holds, when it ends on its own line.
// §5.4: a control sequence (CSI) goes with its parameters, finished or not. Then the short escapes, and the rest: what
// is left of C0 (but tab and the line breaks), DEL and C1; bidi embeddings, overrides and isolates (CVE-2021-42574) and
// the deprecated U+206A to U+206F; soft hyphens, byte order marks, interlinear annotation marks.
//
// The 8-bit OSC must have a number and the 8-bit DCS a final letter to count with what it holds: "â\x80\x9d" is more
// often a closing quotation mark read with the wrong table, and the words after it are the story.
const OBEYED =
  /(?:\x1b[PX\]^_]|\x9d\d+;|\x90[\d;]*[ -/]*[@-~])[^\x07\n\r\x1b\x80-\x9f]*(?:\x07|\x1b\\|\x9c)|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?|\x1b[ -/]*[0-~]?|[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f\xad\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]/g;

// Curly quotation marks, dashes and the like of Windows-1252 that were read as Latin-1 ("It\x92s"): as C1 codes no
// terminal knows them, and losing them would lose quotations. After \x80 they are the rest of broken UTF-8 instead.
const MISREAD_MARK = /(?<!\x80)[\x91-\x97]/g;
const FIRST_MISREAD = 0x91;
const MARKS = '‘’“”•–—';

const LINE_BREAK = /\r\n?|[\x0b\x0c\x85\u2028\u2029]/g;

const SUSPICIOUS =
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/;
/** That, and all white space but single spaces. */
const SUSPICIOUS_IN_LINE = new RegExp(`${SUSPICIOUS.source}| {2}|[^\\S ]`);

/**
 * Text of several lines that is safe to print: line breaks of every kind are `\n`, tabs stay, escape sequences are gone
 * with their parameters, other control characters are gone, lone surrogates are U+FFFD. Works in linear time.
 */
export function cleanText(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  return text
    .toWellFormed()
    .replace(MISREAD_MARK, (code) => MARKS.charAt(code.charCodeAt(0) - FIRST_MISREAD))
    .replace(OBEYED, '')
    .replace(LINE_BREAK, '\n');
}

const BLANKS = /\s{2,}|[^\S ]/g;

/** As `cleanText`, for a field of one line: white space of every kind becomes one space, none at the ends. */
export function cleanLine(text: string): string {
  if (!SUSPICIOUS_IN_LINE.test(text)) return text.trim();
  return cleanText(text).replace(BLANKS, ' ').trim();
}
