// Doppler tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Doppler issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'doppler-personal-token',
    title: 'Doppler Personal Token',
    provider: 'Doppler',
    severity: 'high',
    pattern: 'dp\\.pt\\.[A-Za-z0-9]{40,44}',
    checks: { entropy: 3.3 },
    references: ['https://docs.doppler.com/reference/auth-token-formats'],
  },
  {
    kind: 'token',
    id: 'doppler-service-token',
    title: 'Doppler Service Token',
    provider: 'Doppler',
    severity: 'high',
    pattern: 'dp\\.st\\.(?:[a-z0-9_-]{2,35}\\.)?[A-Za-z0-9]{40,44}',
    checks: { entropy: 3.3 },
    references: ['https://docs.doppler.com/reference/auth-token-formats'],
  },
  {
    kind: 'token',
    id: 'doppler-service-account-token',
    title: 'Doppler Service Account Token',
    provider: 'Doppler',
    severity: 'high',
    pattern: '(?:dp\\.sa\\.|dp\\.said\\.)[A-Za-z0-9]{40,44}',
    checks: { entropy: 3.3 },
    references: ['https://docs.doppler.com/reference/auth-token-formats'],
  },
  {
    kind: 'token',
    id: 'doppler-cli-token',
    title: 'Doppler CLI Token',
    provider: 'Doppler',
    severity: 'high',
    pattern: 'dp\\.ct\\.[A-Za-z0-9]{40,44}',
    checks: { entropy: 3.3 },
    references: ['https://docs.doppler.com/reference/auth-token-formats'],
  },
  {
    kind: 'token',
    id: 'doppler-scim-token',
    title: 'Doppler SCIM Token',
    provider: 'Doppler',
    severity: 'high',
    pattern: 'dp\\.scim\\.[A-Za-z0-9]{40,44}',
    checks: { entropy: 3.3 },
    references: ['https://docs.doppler.com/reference/auth-token-formats'],
  },
  {
    kind: 'token',
    id: 'doppler-audit-token',
    title: 'Doppler Audit Token',
    provider: 'Doppler',
    severity: 'high',
    pattern: 'dp\\.audit\\.[A-Za-z0-9]{40,44}',
    checks: { entropy: 3.3 },
    references: ['https://docs.doppler.com/reference/auth-token-formats'],
  },
];
