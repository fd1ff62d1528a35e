import { expect, test } from 'vitest';
import { readDateline } from '../../src/sources/dateline.ts';

test.each([
  ['DUSHANBE, Tajikistan -- A total', { place: 'DUSHANBE, Tajikistan' }],
  ['PARIS — A total', { place: 'PARIS' }],
  ['PARIS – A total', { place: 'PARIS' }],
  ['PARIS - A total', { place: 'PARIS' }],
  ['PARIS-- A total', { place: 'PARIS' }],
  ['PARIS (AP) — A total', { place: 'PARIS', agency: 'Associated Press' }],
  ['WASHINGTON, July 27 (Reuters) - A total', { place: 'WASHINGTON', agency: 'Reuters' }],
  ['WASHINGTON, Wednesday, July 27 (Reuters) - A total', { place: 'WASHINGTON', agency: 'Reuters' }],
  [
    'WASHINGTON, July 27, 2016 (Reuters) - A total',
    { place: 'WASHINGTON', agency: 'Reuters', date: '2016-07-27' },
  ],
  ['LONDON, 27 July (PA) - A total', { place: 'LONDON', agency: 'PA Media' }],
  ['BEIJING, Sept. 3 /Xinhua/ -- A total', { place: 'BEIJING', agency: 'Xinhua' }],
  ['KABUL (Pajhwok) - A total', { place: 'KABUL', agency: 'Pajhwok' }],
  ['Paris (AFP) – A total', { place: 'Paris', agency: 'Agence France-Presse' }],
  ['St. Petersburg, Russia (AP) — A total', { place: 'St. Petersburg, Russia', agency: 'Associated Press' }],
  ['(Reuters) - A total', { agency: 'Reuters' }],
  ['July 27 (Reuters) - A total', { agency: 'Reuters' }],
  ['PORT-AU-PRINCE, Haiti -- A total', { place: 'PORT-AU-PRINCE, Haiti' }],
  ["N'DJAMENA, Chad -- A total", { place: "N'DJAMENA, Chad" }],
  ['SÃO PAULO -- A total', { place: 'SÃO PAULO' }],
  ['RIO de JANEIRO, Brazil -- A total', { place: 'RIO de JANEIRO, Brazil' }],
  ['WASHINGTON, D.C. — A total', { place: 'WASHINGTON, D.C.' }],
  ['NEW YORK (Reuters) - A total', { place: 'NEW YORK', agency: 'Reuters' }],
  ['NEW DELHI -- A total', { place: 'NEW DELHI' }],
  ['ST. LOUIS -- A total', { place: 'ST. LOUIS' }],
  ['LONDON/PARIS -- A total', { place: 'LONDON/PARIS' }],
])('%j tells %j', (paragraph, dateline) => {
  expect(readDateline(paragraph)).toEqual({ ...dateline, rest: 'A total' });
});

test('the story may begin with a quotation or a number', () => {
  expect(readDateline('PARIS — “No,” he said.')?.rest).toBe('“No,” he said.');
  expect(readDateline('PARIS — 89 are dead.')?.rest).toBe('89 are dead.');
});

test.each([
  ['NATO -- the alliance -- met.'],
  ['CORRECTION -- An earlier version was wrong.'],
  ['UPDATE 1-Bank keeps rate'],
  ['UPDATE 2 - Bank keeps rate'],
  ['WATCH -- Bank keeps rate'],
  ['The mayor -- A Democrat -- won.'],
  ['Paris – A total'],
  ['Paris (see map) – A total'],
  ['He said no -- It was late.'],
  ['UN – A total'],
  ['PARIS --'],
  ['PARIS -- '],
  [`${'A'.repeat(200)} -- A total`],
  ['-- A total'],
  ['- A total'],
  ['July 27 - A total'],
  [''],
])('%j has none', (paragraph) => {
  expect(readDateline(paragraph)).toBeNull();
});
