// Expo tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Expo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'expo-access-token',
    title: 'Expo Access Token',
    provider: 'Expo',
    severity: 'high',
    names: ['expo_token', 'expo_access_token', 'eas_token'],
    pattern: '[A-Za-z0-9_-]{40}',
    checks: { entropy: 3.8, digits: 1 },
    references: ['https://docs.expo.dev/accounts/programmatic-access/'],
  },
];
