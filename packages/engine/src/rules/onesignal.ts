// OneSignal app and organization API keys.

import type { Rule } from '../rule.ts';

/** Secrets that OneSignal issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'onesignal-app-api-key',
    title: 'OneSignal App API Key',
    provider: 'OneSignal',
    severity: 'high',
    pattern: 'os_v2_app_[a-z2-7]{80,120}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://documentation.onesignal.com/docs/en/keys-and-ids'],
  },
  {
    kind: 'token',
    id: 'onesignal-organization-api-key',
    title: 'OneSignal Organization API Key',
    provider: 'OneSignal',
    severity: 'high',
    pattern: 'os_v2_org_[a-z2-7]{80,120}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://documentation.onesignal.com/docs/en/keys-and-ids'],
  },
  {
    kind: 'assigned',
    id: 'onesignal-legacy-api-key',
    title: 'OneSignal REST API Key',
    provider: 'OneSignal',
    severity: 'high',
    names: ['one_signal'],
    pattern: '[A-Za-z0-9+/]{48}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://documentation.onesignal.com/docs/en/keys-and-ids'],
  },
];
