import { expect, it } from 'vitest';

import { nearestName } from './nearest-name.ts';

it.each([
  ['ignor', 'ignore'],
  ['Rules', 'rules'],
  ['disbale', 'disable'],
  ['alow', 'allow'],
  ['rule', 'rules'],
  ['frobnicate', undefined],
  ['a', undefined],
  ['', undefined],
])('nearest to %s is %s', (name, expected) => {
  expect(nearestName(name, ['ignore', 'disable', 'rules', 'allow', 'b'])).toBe(expected);
});
