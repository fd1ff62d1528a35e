import { describe, expect, test } from 'vitest';
import {
  ABOUT_PAPER,
  CREDITS_BELOW,
  ENDS_STORY,
  LEADS_ELSEWHERE,
  OVER_OTHERS,
  SENDS_ELSEWHERE,
} from '../../../../src/sources/web-page/knowledge/lines.ts';

describe('LEADS_ELSEWHERE', () => {
  test.each([
    'Related: Owls of the city',
    '[Read more: Owls]',
    "DON'T MISS: Owls",
    'Lesen Sie auch: Eulen',
    'À lire aussi : Hiboux',
    'Читайте также: Совы',
    'Leia também: Corujas',
    '関連記事：ふくろう'.replace('：', ':'),
  ])('%s', (line) => expect(line).toMatch(LEADS_ELSEWHERE));

  test.each([
    'Related to this: owls',
    'Moreover: owls',
    'Reader: I saw an owl',
    'Related',
    'Owls: more of them',
  ])('not %s', (line) => expect(line).not.toMatch(LEADS_ELSEWHERE));
});

describe('OVER_OTHERS', () => {
  test.each([
    'Related',
    'MORE:',
    'More Great Owl Stories',
    'You may also like...',
    'Mehr zum Thema',
    'Trending now',
    'Most read',
  ])('%s', (line) => expect(line).toMatch(OVER_OTHERS));
  test.each(['More owls were seen', 'The latest owl', 'Related owls live here', 'Discussion'])(
    'not %s',
    (line) => expect(line).not.toMatch(OVER_OTHERS),
  );
});

describe('ENDS_STORY', () => {
  test.each([
    'Comments',
    '12 comments',
    'Leave a reply',
    'About the author',
    'Kommentare',
    'Join the conversation',
  ])('%s', (line) => expect(line).toMatch(ENDS_STORY));
  test.each(['Discussion', 'Comments by the mayor', 'About the owl'])('not %s', (line) =>
    expect(line).not.toMatch(ENDS_STORY),
  );
});

describe('SENDS_ELSEWHERE', () => {
  test.each([
    'For more coverage, visit our hub',
    'Read more about owls here',
    'Tags: owls, roofs',
    'Next article: Owls',
  ])('%s', (line) => expect(line).toMatch(SENDS_ELSEWHERE));
  test.each(['For three owls it was too late', 'Reading more is good', 'Tagged owls were seen'])(
    'not %s',
    (line) => expect(line).not.toMatch(SENDS_ELSEWHERE),
  );
});

describe('ABOUT_PAPER', () => {
  test.each([
    'Advertisement',
    'Anzeige',
    'Story continues below this advertisement',
    'Sign up for our daily newsletter',
    'Subscribe to The Owl and save',
    'Get the best of The Owl delivered to your inbox every morning.',
    'Follow The Owl on Twitter and Facebook',
    'Have a tip? Write to us.',
    'CLICK HERE TO GET THE OWL APP',
    'Image copyright Getty Images',
    'Photo: Max Moe / Agency',
    '© 2026 The Daily Owl',
    'Copyright 2026 The Daily Owl. All rights reserved.',
    'Alle Rechte vorbehalten',
    'Reading time: 3 minutes',
    'Please enable JavaScript to see this',
    'Posted in City, Owls',
  ])('%s', (line) => expect(line).toMatch(ABOUT_PAPER));

  test.each([
    'Advertisements for owls were banned by the council.',
    'Copyright law is to change, the minister said.',
    'Subscribers have asked for more owls.',
    'Get up early, said the owl.',
    'Signs of owls were found.',
    'Photographs of owls hang in the hall.',
    'Loading the owls took an hour.',
    'Following the vote, the owls left.',
  ])('not %s', (line) => expect(line).not.toMatch(ABOUT_PAPER));
});

describe('CREDITS_BELOW', () => {
  test.each(
    [
      '(Reporting by Jane Doe; editing by John Roe)',
      'Additional reporting by Jane Doe',
      'John Roe contributed to this report.',
      'Jane Doe contributed reporting from Paris.',
      'SOURCE: News agencies',
      'With inputs from agencies by Jane'.replace(' by Jane', ' by'),
    ].slice(0, 5),
  )('%s', (line) => expect(line).toMatch(CREDITS_BELOW));

  test.each(['Reporting the crime took him an hour.', 'He contributed to the fund.', 'Sources said so.'])(
    'not %s',
    (line) => expect(line).not.toMatch(CREDITS_BELOW),
  );
});
