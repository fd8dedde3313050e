// SolarWinds API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that SolarWinds issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'solarwinds-api-token',
    title: 'SolarWinds API Token',
    provider: 'SolarWinds',
    severity: 'high',
    names: ['solarwinds', 'sw_apm_service_key', 'swo_token'],
    pattern: '[A-Za-z0-9_-]{70,100}(?::[A-Za-z0-9_-]{1,80})?',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://documentation.solarwinds.com/en/success_center/observability/content/settings/api-tokens.htm'],
  },
];
