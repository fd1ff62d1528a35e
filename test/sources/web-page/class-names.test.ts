import { describe, expect, test } from 'vitest';
import { isNamed, namesOf } from '../../../src/sources/web-page/class-names.ts';
import {
  ABOUT_STORY,
  APART,
  CAPTION,
  STANDFIRST,
} from '../../../src/sources/web-page/knowledge/class-names.ts';
import { firstElement } from './parsed.ts';

describe('namesOf', () => {
  test.each([
    ['<p class="byline">', ['-byline-']],
    ['<p class="authorBox__name2 c-share">', ['-author-box-name-2-', '-c-share-']],
    ['<p class="a" id="relatedPosts">', ['-a-', '-related-posts-']],
    ['<p class="___">', ['--']],
    ['<p class="  ">', []],
    ['<p>', []],
  ])('%s', async (html, names) => {
    expect(namesOf(await firstElement(html))).toEqual(names);
  });
});

describe('isNamed', () => {
  test.each([
    ['newsletter-signup', APART, true],
    ['c-related-list__head', APART, true],
    ['jp-relatedposts', APART, true],
    ['ArticleShareBox', APART, true],
    ['tagStyle', APART, false],
    ['tagStyle', ABOUT_STORY, false],
    ['live-match-comment', APART, false],
    ['article-comments', APART, true],
    ['teaser', APART, false],
    ['lead', APART, false],
    ['headline', APART, false],
    ['shadow-box', APART, false],
    ['entry-meta', ABOUT_STORY, true],
    ['metal', ABOUT_STORY, false],
    ['wp-caption-text', CAPTION, true],
    ['accredited', CAPTION, false],
    ['article__standfirst', STANDFIRST, true],
    ['intro', STANDFIRST, false],
  ])('%s', async (name, pattern, expected) => {
    expect(isNamed(await firstElement(`<div class="${name}">`), pattern)).toBe(expected);
  });
});
