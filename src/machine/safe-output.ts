/**
 * The last gate before a terminal: lets through text, line ends, colours (SGR) and links (OSC 8) to web and mail
 * addresses, and nothing else a terminal would obey. Text from outside has been cleaned long before; this holds even
 * where somebody forgot.
 */
export function safeOutput(text: string): string {
  // Without the flag u the expression is made in a tenth of the time.
  const whole = text.isWellFormed() ? text : text.replace(/\p{Surrogate}/gu, '');
  return whole.replace(
    OWN_SEQUENCE_OR_CONTROL,
    (_, own: string | undefined, tab: string | undefined) => own ?? (tab ? ' ' : ''),
  );
}

const OWN_SEQUENCE_OR_CONTROL =
  /(\x1b\[[0-9;]*m|\x1b\]8;[\w=:]*;(?:(?:https?:\/\/|mailto:)[\x21-\x7e]*)?(?:\x07|\x1b\\))|(\t)|\r(?!\n)|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g;
