/** Whether there is anything to see: neither white space nor only characters without a shape, such as U+200B. */
export function isVisible(text: string): boolean {
  // Printable ASCII is in nearly every text, and quicker to look for.
  return /[!-~]/.test(text) || /[^\s\p{Cc}\p{Cf}]/u.test(text);
}
