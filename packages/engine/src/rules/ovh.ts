// OVHcloud API keys.

import type { Rule } from '../rule.ts';

/** Secrets that OVHcloud issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'ovh-application-secret',
    title: 'OVHcloud Application Secret',
    provider: 'OVHcloud',
    severity: 'high',
    names: ['ovh_application_secret', 'ovh_app_secret', 'ovh_secret', 'ovh_as_key'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.2, digits: 1 },
    references: ['https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api'],
  },
  {
    kind: 'assigned',
    id: 'ovh-consumer-key',
    title: 'OVHcloud Consumer Key',
    provider: 'OVHcloud',
    severity: 'high',
    names: ['ovh_consumer_key', 'ovh_consumer', 'ovh_key', 'ovh_token'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.2, digits: 1 },
    references: ['https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api'],
  },
];
