import { describe, expect, it } from 'vitest';
import { credentialThreshold } from './credential.ts';
import { passwordLikeness } from './password.ts';

const year = 2000 + 19;

describe('passwordLikeness', () => {
  it.each([`Summer${year}!`, `admin${100 + 23}`, 'S3' + 'same!', 'p@ss' + 'phrase', 'hunter' + 2, 'Tr0ub' + '4dor', '48' + '15', 'kestrel', 'nextcloud', 'zQxWvb', 'a-B-' + 7])(
    '%s is one',
    (value) => {
      expect(passwordLikeness(value)).toBeGreaterThanOrEqual(credentialThreshold);
    },
  );

  it.each(['userName', 'field_name', 'step-3', 'Password', 'REQUIRED', 'on', 'is-valid-now', 'confirmed?', 'validatePasswordLength'])('%s is none', (value) => {
    expect(passwordLikeness(value)).toBeLessThan(credentialThreshold);
  });
});
