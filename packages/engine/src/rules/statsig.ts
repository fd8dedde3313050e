// Statsig server, console and client keys.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that Statsig issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'statsig-server-secret',
    title: 'Statsig Server Secret Key',
    provider: 'Statsig',
    severity: 'high',
    pattern: 'secret-[A-Za-z0-9]{40,48}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.statsig.com/sdk-keys/api-keys/'],
    nearMisses: (random) => ['client-' + random.string(alphabets.alphanumeric, 43)],
  },
  {
    kind: 'token',
    id: 'statsig-console-key',
    title: 'Statsig Console API Key',
    provider: 'Statsig',
    severity: 'high',
    pattern: 'console-[A-Za-z0-9]{40,48}',
    context: ['statsig'],
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.statsig.com/sdk-keys/api-keys/'],
  },
  {
    kind: 'token',
    id: 'statsig-client-key',
    title: 'Statsig Client Key',
    provider: 'Statsig',
    severity: 'low',
    pattern: 'client-[A-Za-z0-9]{40,48}',
    context: ['statsig'],
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.statsig.com/sdk-keys/api-keys/'],
  },
];
