// VirusTotal: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that VirusTotal issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'virustotal-api-key',
    title: 'VirusTotal API Key',
    provider: 'VirusTotal',
    severity: 'high',
    names: ['virustotal', 'virus_total', 'vt_api_key', 'vt_apikey'],
    pattern: '[a-f0-9]{64}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.virustotal.com/reference/authentication'],
  },
];
