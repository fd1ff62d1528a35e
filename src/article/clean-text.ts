/**
 * Takes out of text from outside whatever a terminal would obey instead of show. Every source calls this on what it
 * reads, and so does whoever decodes entities later, because `&#27;` is harmless only until it is decoded.
 */

// ECMA-48 §5.4 (CSI), §5.6 (command strings: DCS, SOS, OSC, PM, APC), in their 7-bit and 8-bit forms. A command
// string stops at the next ESC, so that a thousand unfinished ones are read once, not a thousand times.
const CONTROL_SEQUENCE = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]/g;
const COMMAND_STRING = /(?:\x1b[PX\]^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)/g;
const SHORT_ESCAPE = /\x1b[ -/]*[0-~]/g;

const LINE_BREAK = /\r\n?|[\x85\u2028\u2029]/g;

// What is left of C0, DEL and C1 but tab and newline; bidi embeddings, overrides and isolates (Trojan Source,
// CVE-2021-42574); byte order marks, interlinear annotation marks and soft hyphens.
const UNPRINTABLE = /[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g;

const SUSPICIOUS =
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]/;

/**
 * Text of several lines that is safe to print: newlines are `\n`, tabs stay, complete escape sequences are gone with
 * their parameters, stray control characters are gone, lone surrogates are U+FFFD. Works in linear time.
 */
export function cleanText(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  return text
    .replace(COMMAND_STRING, '')
    .replace(CONTROL_SEQUENCE, '')
    .replace(SHORT_ESCAPE, '')
    .replace(LINE_BREAK, '\n')
    .replace(UNPRINTABLE, '')
    .toWellFormed();
}

/** As `cleanText`, for a field of one line: white space of every kind becomes one space, none at the ends. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
