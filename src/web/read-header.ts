/** A header that a reader wants to be sent, from the words of a command line. */
import type { Header } from './web-request.ts';

// What stands between the colon and the value, and after it, is no part of it.
const LINE = /^([^:\s]+):[ \t]*(.*)$/s;
const TOKEN = /^[!#$%&'*+.^_`|~\w-]+$/;
const CONTROL = /[\x00-\x08\x0a-\x1f\x7f-\x9f]/;
const LONGEST = 8192;

// They are about the connection, the body or what is sent back, which is for the program to say.
const NOT_THEIRS =
  /^(?:host|content-(?:length|encoding|type)|transfer-encoding|connection|upgrade|te|trailer|expect|keep-alive|proxy-.*|accept-encoding|range|if-.*|via|date|http2-settings|:.*)$/i;

/** "Name: value". Null for what is no header, is empty, or is not for the reader to say. */
export function readHeader(text: string): { readonly name: string; readonly value: string } | null {
  const [, name = '', rest = ''] = LINE.exec(text.trim()) ?? [];
  const value = rest.trimEnd();
  return isOwnHeader([name, value]) ? { name, value } : null;
}

export function isOwnHeader([name, value]: Header): boolean {
  return (
    TOKEN.test(name) &&
    !NOT_THEIRS.test(name) &&
    value !== '' &&
    value.length <= LONGEST &&
    !CONTROL.test(value) &&
    value.isWellFormed()
  );
}
