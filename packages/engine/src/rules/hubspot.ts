// HubSpot: private app tokens, API keys, request API keys and personal access keys.

import type { Rule } from '../rule.ts';

/** Secrets that HubSpot issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'hubspot-private-app-token',
    title: 'HubSpot Private App Token',
    provider: 'HubSpot',
    severity: 'high',
    pattern: 'pat-[a-z]{2}[0-9]-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://developers.hubspot.com/docs/guides/apps/private-apps/overview', 'https://developers.hubspot.com/docs/guides/apps/authentication/intro-to-auth'],
  },
  {
    kind: 'assigned',
    id: 'hubspot-api-key',
    title: 'HubSpot API Key',
    provider: 'HubSpot',
    severity: 'high',
    names: ['hubspot', 'hapikey'],
    pattern: '(?:[a-z]{2}[0-9]-)?[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://developers.hubspot.com/docs/guides/apps/private-apps/overview', 'https://developers.hubspot.com/docs/guides/apps/authentication/intro-to-auth'],
  },
  {
    kind: 'token',
    id: 'hubspot-request-api-key',
    title: 'HubSpot Request API Key',
    provider: 'HubSpot',
    severity: 'high',
    pattern: 'hapikey=([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://developers.hubspot.com/docs/guides/apps/private-apps/overview', 'https://developers.hubspot.com/docs/guides/apps/authentication/intro-to-auth'],
  },
  {
    kind: 'assigned',
    id: 'hubspot-personal-access-key',
    title: 'HubSpot Personal Access Key',
    provider: 'HubSpot',
    severity: 'high',
    names: ['hubspot', 'personal_access_key'],
    pattern: 'C[A-Za-z][A-Za-z0-9]{2}[A-Za-z0-9+/_-]{100,300}={0,2}',
    checks: { entropy: 4 },
    references: ['https://developers.hubspot.com/docs/guides/apps/private-apps/overview', 'https://developers.hubspot.com/docs/guides/apps/authentication/intro-to-auth'],
  },
];
