/** The address if it is one of the web or of mail, in printable ASCII; undefined for all others. */
export function webAddress(href: string): string | undefined {
  const address = href.trim().replace(/[^\x21-\x7e]+/g, encodeURIComponent);
  return /^(?:https?:\/\/.|mailto:.)/i.test(address) ? address : undefined;
}

/** Words that a terminal with OSC 8 links opens the address from. */
export function linkTo(address: string, words: string): string {
  return `\x1b]8;;${address}\x07${words}\x1b]8;;\x07`;
}
