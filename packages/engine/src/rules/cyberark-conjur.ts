// CyberArk Conjur API keys.

import type { Rule } from '../rule.ts';

/** Secrets that CyberArk Conjur issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'cyberark-conjur-api-key',
    title: 'CyberArk Conjur API Key',
    provider: 'CyberArk Conjur',
    severity: 'high',
    names: ['conjur_authn', 'conjur_api', 'conjur'],
    pattern: '[0-9a-z]{43,70}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.cyberark.com/conjur-open-source/latest/en/content/developer/lp_rest_api.htm'],
  },
];
