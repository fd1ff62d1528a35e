import { expect, test } from 'vitest';
import { isFurniture, isSectionName } from '../../src/sources/furniture.ts';

test.each([
  ['Get the latest updates as we post them — right on your browser'],
  ['Sign up for our newsletter and get the day in your inbox'],
  ['Sign up for the newsletter'],
  ['Subscribe'],
  ['Subscribe now!'],
  ['Subscribe to our daily briefing.'],
  ['Download our app to get breaking news alerts on your phone'],
  ['Support our journalism from just $1 a week now'],
  ['Log in'],
  ['Follow us on Twitter'],
  ["Follow The Morning Courier's desk on Facebook"],
  ['Share'],
  ['Share this article'],
  ['Facebook Twitter E-mail Print'],
  ['Share | Tweet | Print'],
  ['Advertisement'],
  ['Story continues below'],
  ['Article continues after advertisement'],
  ['Scroll down for more'],
  ['Read more: The oaks that outlived nine kings'],
  ['Related articles'],
  ['We use cookies to give you the best experience.'],
  ['By continuing to browse you accept our cookies.'],
  ['Accept all cookies'],
  ['© 2016 The Morning Courier'],
  ['Copyright 2016. All rights reserved.'],
  ['All rights reserved.'],
  ['Please enable JavaScript to view this page'],
  ['View comments (12)'],
  ['12 comments'],
  ['5 min read'],
  ['Back to top'],
  ['Home > World > Asia'],
  ['.'],
  ['· · ·'],
])('%j is no part of the story', (line) => {
  expect(isFurniture(line)).toBe(true);
});

test.each([
  ['Get Brexit done, minister tells latest meeting'],
  ['Get the free newsletter idea out of your head, he joked.'],
  ['Follow the money, Twitter tells investors'],
  ['Share of women in parliament falls'],
  ['Share prices fall'],
  ['Sign up or ship out, general tells recruits'],
  ['Subscribers leave paper in droves'],
  ['Register of owners opens to all'],
  ['"Subscribe to our newsletter now," he said.'],
  ['“Share”'],
  ['Cookie factory burns down'],
  ['Advertisement tax passes second reading'],
  ['Related party deals under scrutiny'],
  ['Home sales climb'],
  ['Support for journalism grows'],
  ['Join the army, see the world'],
  ['* * *'],
  ['---'],
  ['He left.'],
  [`Subscribe to our newsletter ${'now '.repeat(100)}`],
  [''],
])('%j stays', (line) => {
  expect(isFurniture(line)).toBe(false);
});

test.each([
  ['World News', true],
  ['POLITICS', true],
  ['Arts & Culture', true],
  ['World News Today Show', false],
  ['World hunger', false],
  ['', false],
])('%j as the name of a section: %j', (line, is) => {
  expect(isSectionName(line)).toBe(is);
});
