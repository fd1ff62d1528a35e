import { expect, test } from 'vitest';
import { fullestRoles } from '../../src/analysis/fullest-roles.ts';

test.each([
  ['nothing', [], []],
  ['in the order of the article', [['mayor', 'a goalkeeper']], ['mayor', 'a goalkeeper']],
  [
    'none that says less than another',
    [['master', 'the master of the harbour']],
    ['the master of the harbour'],
  ],
  ['none that says less than the name', [['Dr', 'captain Lee', 'a keeper']], ['a keeper']],
  ['none twice', [['President', 'the president'], ['THE PRESIDENT']], ['President']],
  ['what most articles say first', [['rival', 'mayor'], ['mayor'], ['the mayor']], ['mayor', 'rival']],
  [
    'none that points back, for nobody can tell whose',
    [['his wife', 'Their son', 'its head', 'my friend', 'our man', 'mayor']],
    ['mayor'],
  ],
  ['nor when there is no other', [['her husband']], []],
  [
    'no more than five',
    [['mayor', 'baker', 'keeper', 'captain', 'doctor', 'pilot', 'clerk']],
    ['mayor', 'baker', 'keeper', 'doctor', 'pilot'],
  ],
])('%s', (_, roles, fullest) => expect(fullestRoles(roles, 'Captain Ann Lee')).toEqual(fullest));

test('200,000 roles take no time worth speaking of', () => {
  const roles = Array.from({ length: 200_000 }, (_, index) => `keeper ${index}`);
  expect(fullestRoles([roles], 'Ann Lee')).toHaveLength(5);
});
