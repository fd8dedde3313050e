// LaunchDarkly access tokens, SDK and mobile keys.

import type { Rule } from '../rule.ts';

/** Secrets that LaunchDarkly issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'launchdarkly-access-token',
    title: 'LaunchDarkly Access Token',
    provider: 'LaunchDarkly',
    severity: 'high',
    pattern: 'api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    context: ['launchdarkly', 'launch_darkly', 'launch darkly', 'ldclient', 'ld_sdk', 'ld-sdk', 'ld_api', 'sdk_key', 'sdkkey', 'sdk-key'],
    checks: { entropy: 3, digits: 4 },
    references: ['https://launchdarkly.com/docs/home/account/api'],
  },
  {
    kind: 'token',
    id: 'launchdarkly-sdk-key',
    title: 'LaunchDarkly SDK Key',
    provider: 'LaunchDarkly',
    severity: 'high',
    pattern: 'sdk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    context: ['launchdarkly', 'launch_darkly', 'launch darkly', 'ldclient', 'ld_sdk', 'ld-sdk', 'ld_api', 'sdk_key', 'sdkkey', 'sdk-key'],
    checks: { entropy: 3, digits: 4 },
    references: ['https://launchdarkly.com/docs/home/account/api'],
  },
  {
    kind: 'token',
    id: 'launchdarkly-mobile-key',
    title: 'LaunchDarkly Mobile Key',
    provider: 'LaunchDarkly',
    severity: 'low',
    pattern: 'mob-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    context: ['launchdarkly', 'launch_darkly', 'launch darkly', 'ldclient', 'ld_sdk', 'ld-sdk', 'ld_api', 'sdk_key', 'sdkkey', 'sdk-key', 'mobilekey', 'mobile_key'],
    checks: { entropy: 3, digits: 4 },
    references: ['https://launchdarkly.com/docs/home/account/api'],
  },
  {
    kind: 'assigned',
    id: 'launchdarkly-token',
    title: 'LaunchDarkly Access Token',
    provider: 'LaunchDarkly',
    severity: 'high',
    names: ['launch_darkly', 'ld_api_key', 'ld_access_token', 'ld_sdk_key'],
    pattern: '[A-Za-z0-9=_-]{40}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://launchdarkly.com/docs/home/account/api'],
  },
];
