import { expect, test } from 'vitest';
import { readJsonFile } from '../../src/sources/json-file.ts';

test('an article', async () => {
  expect(await readJsonFile('{"headline": "Owl seen", "articleBody": "It was large."}')).toMatchObject({
    kind: 'article',
    article: { headline: 'Owl seen', body: 'It was large.' },
  });
});

test('JSON that is no article', async () => {
  expect(await readJsonFile('{"headline": "Owl seen"}')).toEqual({
    kind: 'problem',
    what: 'articleBody: expected a text in Markdown, found nothing',
  });
});

test('broken JSON is told with its place', async () => {
  expect(await readJsonFile('{\n  "headline": "Owl seen",\n  "author": "Jane Doe"\n  "url": ""\n}')).toEqual({
    kind: 'problem',
    what: 'is not JSON: line 4, column 3: expected a comma or }, found """',
  });
});

test.each([
  ['that never close', '['.repeat(100_000), /^is not JSON: line 1, column 1001: expected at most 1000/],
  ['that close', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /^expected an object with a headline/],
  ['in a member', `{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, /^headline: expected a text/],
  ['of objects', '{"a":'.repeat(100_000), /^is not JSON: line 1, column 5001: expected at most 1000/],
])('100,000 brackets %s are a problem', async (_, text, what) => {
  const reading = await readJsonFile(text);
  expect(reading.kind === 'problem' && reading.what).toMatch(what);
});
