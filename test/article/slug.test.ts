import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugify } from '../../src/article/slug.ts';

describe('slugify', () => {
  test.each([
    ['89 Dead as Tajik Forces Drive Rebels From Town', '89-dead-as-tajik-forces-drive-rebels-from-town'],
    ["The president's “spokesman” -- who won’t talk", 'the-presidents-spokesman-who-wont-talk'],
    ['Čapek, Ångström & Łódź: smörgåsbord', 'capek-angstrom-lodz-smorgasbord'],
    ['Straße, Œuvre, İstanbul, ﬁn', 'strasse-oeuvre-istanbul-fin'],
    ['½ Price: H₂O for 1,000 people', '1-2-price-h2o-for-1-000-people'],
    // Other scripts keep their letters whole.
    ['Й и Ё: новости', 'й-и-ё-новости'],
    ['東京で地震', '東京で地震'],
    ['한국 소식', '한국-소식'],
    ['हिन्दी समाचार', 'हिन्दी-समाचार'],
    ['Ελλάδα', 'ελλάδα'],
    ['  --  ', 'article-17lrn2n'],
    ['', 'article-ztntfp'],
    ['🎉🎉', 'article-iccyxh'],
  ])('%j becomes %j', (headline, slug) => {
    expect(slugify(headline)).toBe(slug);
  });

  test('is cut after a whole word at 60 characters', () => {
    const slug = slugify(
      'Ministers shelve plan to sell off the royal forests after a letter signed by 40,000',
    );
    expect(slug).toBe('ministers-shelve-plan-to-sell-off-the-royal-forests-after-a');
  });

  test('a word that is too long is cut inside', () => {
    expect(slugify('a'.repeat(100))).toBe('a'.repeat(60));
    expect(slugify(`x${'𝒜'.repeat(5)}${'𐐷'.repeat(50)}`).isWellFormed()).toBe(true);
  });

  test('is short, of letters and digits with single hyphens between, and its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (one, two) => {
        const slug = slugify(`${one} ${two}`);
        expect(slug).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u);
        expect(slug.length).toBeLessThanOrEqual(60);
        expect(slugify(slug)).toBe(slug);
      }),
      { numRuns: 2000 },
    );
  });

  test('the slug of every letter is its own slug', () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      const slug = slugify(`a${String.fromCodePoint(code)}`);
      if (slugify(slug) !== slug) throw new Error(`U+${code.toString(16)}: ${slug}`);
    }
  });

  test('is quick for a headline of 1 MB', () => {
    slugify('é '.repeat(500_000));
    slugify('—'.repeat(1_000_000));
  });
});
