import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyseArticle } from '../../../src/analysis/analyse-article.ts';
import { packFindings, unpackFindings } from '../../../src/library/database/findings.ts';
import { loadFolder } from '../../../src/library/load-folder.ts';
import { BUNDLED, ROOT } from '../../run-news.ts';

const PASSAGES = join(ROOT, 'test/quotes/passages');

/** What the store gives back of what it was given, and what it was given. */
async function throughTheStore(body: string) {
  const { wordCount: _, ...found } = await analyseArticle({ body });
  return { found, back: unpackFindings(packFindings(found), found.text) };
}

describe('findings', () => {
  test.each(readdirSync(PASSAGES))('of the passages in %s come back as they were', async (file) => {
    const { found, back } = await throughTheStore(readFileSync(join(PASSAGES, file), 'utf8'));
    expect(found.quotes.length).toBeGreaterThan(0);
    expect(back).toEqual(found);
  });

  test('of the bundled articles come back, stances and roles among them', async () => {
    const { articles } = await loadFolder(BUNDLED);
    const all = await Promise.all(articles.map(({ body }) => throughTheStore(body)));
    expect(all.map(({ back }) => back)).toEqual(all.map(({ found }) => found));
    expect(all.some(({ found }) => found.stances.length > 0)).toBe(true);
    expect(all.some(({ found }) => found.cast.some(({ roles }) => roles.length > 0))).toBe(true);
  });

  test('keep words that are not those of their spans, and a name that is in no cast', () => {
    const span = { start: 0, end: 4 };
    const findings = {
      text: 'Rain',
      quotes: [
        {
          type: 'mixed' as const,
          text: 'Snow',
          spans: [span],
          paragraph: 1,
          speaker: {
            name: 'Nobody',
            mention: 'Rain',
            ...span,
            link: 'role' as const,
            namedAt: { start: 1, end: 2 },
          },
          cue: null,
          evidence: 'opinion' as const,
          confidence: 0.123_456_789,
        },
      ],
      stances: [],
      cast: [],
    };
    expect(unpackFindings(packFindings(findings), 'Rain')).toEqual(findings);
  });
});
