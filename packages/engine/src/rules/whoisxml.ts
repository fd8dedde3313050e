// WhoisXML API keys.

import type { Rule } from '../rule.ts';

/** Secrets that WhoisXML API issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'whoisxml-api-key',
    title: 'WhoisXML API Key',
    provider: 'WhoisXML API',
    severity: 'medium',
    pattern: 'at_[A-Za-z0-9]{29}',
    context: ['whois', 'ipify', 'geoipify'],
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://whois.whoisxmlapi.com/documentation/making-requests'],
  },
];
