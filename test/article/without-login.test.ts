import { expect, test } from 'vitest';
import { withoutLogin } from '../../src/article/without-login.ts';

test.each([
  ['https://example.org/feed#top', 'https://example.org/feed#top'],
  ['https://ann:s3cr3t@example.org/@bo?c=d@e', 'https://example.org/@bo?c=d@e'],
  ['https://ann:my s3cr3t@example.org/', 'https://example.org/'],
  ['https://ann:s3/cr3t@example.org', 'https://example.org'],
  ['http:ann:s3cr3t@example.org', 'http:example.org'],
  ['http:\\\\ann:s3cr3t@example.org\\@bo', 'http:\\\\example.org\\@bo'],
  ['feed:https://ann:s3cr3t@example.org', 'feed:https://example.org'],
  ['feed:ann:s3cr3t@example.org', 'feed:example.org'],
  ['ftp://ann:s3cr3t@example.org', 'ftp://example.org'],
  ['ann:s3cr3t@example.org/x', 'example.org/x'],
  ['ann:my s3cr3t@example.org/x', 'example.org/x'],
  ['ann:s3cr3t@', ''],
  ['ann@example.org', 'ann@example.org'],
  ['Boats: @ann', 'Boats: @ann'],
  ['Boats: ann @ sea', 'Boats: ann @ sea'],
  ['', ''],
])('%j is shown as %j', (text, shown) => expect(withoutLogin(text)).toBe(shown));
