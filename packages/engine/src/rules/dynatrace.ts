// Dynatrace access, platform and client tokens.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that Dynatrace issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'dynatrace-api-token',
    title: 'Dynatrace API Token',
    provider: 'Dynatrace',
    severity: 'high',
    pattern: 'dt0c01\\.[A-Za-z0-9]{24}\\.[A-Za-z0-9]{64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens'],
    nearMisses: (random) => ['dt0c01.' + random.string(alphabets.upperDigit, 24)],
  },
  {
    kind: 'token',
    id: 'dynatrace-client-secret',
    title: 'Dynatrace OAuth Client Secret',
    provider: 'Dynatrace',
    severity: 'high',
    pattern: 'dt0s[0-9]{2}\\.[A-Za-z0-9]{8,24}\\.[A-Za-z0-9]{64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens'],
  },
  {
    kind: 'token',
    id: 'dynatrace-agent-token',
    title: 'Dynatrace Agent Token',
    provider: 'Dynatrace',
    severity: 'medium',
    pattern: 'dt0a[0-9]{2}\\.[A-Za-z0-9]{8,24}\\.[A-Za-z0-9]{64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens'],
  },
  {
    kind: 'token',
    id: 'dynatrace-gateway-token',
    title: 'Dynatrace Token',
    provider: 'Dynatrace',
    severity: 'high',
    pattern: 'dt0[b-z][0-9]{2}\\.[A-Za-z0-9]{24}\\.[A-Za-z0-9]{64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens'],
  },
  {
    kind: 'assigned',
    id: 'dynatrace-legacy-token',
    title: 'Dynatrace API Token',
    provider: 'Dynatrace',
    severity: 'high',
    names: ['dynatrace'],
    pattern: '[A-Za-z0-9_-]{21}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens'],
  },
];
