// Hex keys.

import type { Rule } from '../rule.ts';

/** Secrets that Hex.pm issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'hex-api-key',
    title: 'Hex API Key',
    provider: 'Hex.pm',
    severity: 'high',
    names: ['hex_api_key', 'hexpm_api', 'hex_pm', 'hexpm_key', 'hexpm_token', 'hex_organization_key'],
    pattern: '(?:[a-f0-9]{32}|[a-f0-9]{64})',
    checks: { entropy: 3 },
    references: ['https://hex.pm/docs/publish'],
  },
];
