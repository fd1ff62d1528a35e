import { describe, expect, test } from 'vitest';
import { findTitle, withoutSite } from '../../../../src/sources/web-page/about/titles.ts';
import { parsed } from '../parsed.ts';

describe('withoutSite', () => {
  test.each([
    ['Owl seen on roof', 'Owl seen on roof'],
    ['Owl seen on roof | The Daily Owl', 'Owl seen on roof'],
    ['The Daily Owl - Owl seen on roof', 'Owl seen on roof'],
    ['Owl seen on roof - City - Daily Owl', 'Owl seen on roof - City'],
    ['Owl seen on roof — dailyowl', 'Owl seen on roof'],
    ['Owl seen on the roof of the town hall | City', 'Owl seen on the roof of the town hall'],
    ['Roof - home of an owl', 'Roof - home of an owl'],
    ['Well-known owl seen', 'Well-known owl seen'],
    ['The Daily Owl', 'The Daily Owl'],
    ['', ''],
  ])('%s', (title, expected) => {
    expect(withoutSite(title, ['The Daily Owl', 'Daily Owl', 'dailyowl'])).toBe(expected);
  });
});

describe('findTitle', () => {
  const find = async (body: string, declared: readonly string[], pageTitle = '') =>
    findTitle(await parsed(body), declared, pageTitle, ['The Daily Owl'])?.text;

  test.each<
    readonly [
      what: string,
      body: string,
      declared: readonly string[],
      title: string,
      found: string | undefined,
    ]
  >([
    [
      'a heading that is declared',
      '<h1>An owl</h1><h2>Owl seen on roof</h2>',
      ['Owl seen on roof'],
      '',
      'Owl seen on roof',
    ],
    [
      'its words as they are printed',
      '<h1>Owl ‘seen’ on Roof</h1>',
      ["Owl 'seen' on roof"],
      '',
      'Owl ‘seen’ on Roof',
    ],
    [
      'a declared title cut off',
      '<h1>Owl seen on the roof of the hall</h1>',
      ['Owl seen on the roof'],
      '',
      'Owl seen on the roof of the hall',
    ],
    [
      'no heading that links home',
      '<h1><a href="/">Owl seen on roof</a></h1>',
      ['Owl seen on roof!'],
      '',
      'Owl seen on roof!',
    ],
    [
      'no heading in a menu',
      '<nav><h2>Owl seen on roof</h2></nav>',
      ['Owl seen on roof!'],
      '',
      'Owl seen on roof!',
    ],
    [
      'the only large heading',
      '<h1>An owl was seen on a roof</h1>',
      ['You will not believe this bird'],
      '',
      'An owl was seen on a roof',
    ],
    [
      'the declared one of several',
      '<h1>Ten things to know today</h1><h1>What we read this week</h1>',
      ['Owl seen on roof'],
      '',
      'Owl seen on roof',
    ],
    [
      'the title of the page',
      '<h1>City</h1><h1>Sport</h1>',
      [],
      'Owl seen on roof | The Daily Owl',
      'Owl seen on roof',
    ],
    [
      'bold words that end it',
      '<p><b>Owl seen on the roof</b></p>',
      [],
      'Harbour News: Owl seen on the roof',
      'Owl seen on the roof',
    ],
    ['not the name of the site', '<h1>The Daily Owl</h1>', [], '', undefined],
    ['nothing', '<p>Words</p>', [], '', undefined],
  ])('%s', async (_, body, declared, title, found) => {
    expect(await find(body, declared, title)).toBe(found);
  });
});
