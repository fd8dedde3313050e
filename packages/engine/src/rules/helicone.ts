// Helicone keys.

import type { Rule } from '../rule.ts';

/** Secrets that Helicone issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'helicone-api-key',
    title: 'Helicone API Key',
    provider: 'Helicone',
    severity: 'high',
    pattern: 'sk-helicone-[a-z0-9]{2,8}-[a-z0-9-]{16,40}',
    checks: { entropy: 3 },
    references: ['https://docs.helicone.ai/'],
  },
  {
    kind: 'token',
    id: 'helicone-proxy-key',
    title: 'Helicone Proxy Key',
    provider: 'Helicone',
    severity: 'high',
    pattern: 'sk-helicone-proxy-[a-z0-9-]{20,90}',
    checks: { entropy: 3 },
    references: ['https://docs.helicone.ai/'],
  },
  {
    kind: 'token',
    id: 'helicone-public-key',
    title: 'Helicone Public Key',
    provider: 'Helicone',
    severity: 'low',
    pattern: 'pk-helicone-[a-z0-9]{2,8}-[a-z0-9-]{16,40}',
    checks: { entropy: 3 },
    references: ['https://docs.helicone.ai/'],
  },
];
