import { format, inspect } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sealed } from './sealed.ts';

it('gives the value to whoever opens it, and to nobody else', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z0-9]{12,40}$/), (value) => {
      const secret = sealed(value);
      expect(secret.open()).toBe(value);
      const shown = [
        String(secret),
        `${secret}`,
        secret.toString(),
        '' + secret,
        JSON.stringify({ secret }),
        JSON.stringify(secret),
        inspect(secret),
        inspect({ deep: [secret] }, { showHidden: true, depth: 9 }),
        format('%s %o %j', secret, secret, secret),
        Object.keys(secret).join(),
        Object.values(secret).join(),
        JSON.stringify(Object.getOwnPropertyDescriptors(secret)),
        new Error(`failed: ${secret}`).message,
      ];
      for (const text of shown) expect(text).not.toContain(value);
    }),
  );
});

it('cannot be changed', () => {
  const secret = sealed('a');
  expect(() => Object.assign(secret, { open: () => 'b' })).toThrow(TypeError);
});
