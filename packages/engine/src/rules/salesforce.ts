// Salesforce: access tokens, refresh tokens, consumer keys, OAuth refresh tokens, consumer secrets and security tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Salesforce issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'salesforce-access-token',
    title: 'Salesforce Access Token',
    provider: 'Salesforce',
    severity: 'high',
    pattern: '00D[A-Za-z0-9]{8,15}![A-Za-z0-9._-]{40,260}',
    checks: { entropy: 3.5, digits: 2 },
    references: [
      'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_oauth_and_connected_apps.htm',
      'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_refresh_token_flow.htm',
    ],
  },
  {
    kind: 'token',
    id: 'salesforce-refresh-token',
    title: 'Salesforce Refresh Token',
    provider: 'Salesforce',
    severity: 'high',
    pattern: '5Aep861[A-Za-z0-9._]{40,200}',
    checks: { entropy: 3.5 },
    references: [
      'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_oauth_and_connected_apps.htm',
      'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_refresh_token_flow.htm',
    ],
  },
  {
    kind: 'token',
    id: 'salesforce-consumer-key',
    title: 'Salesforce Consumer Key',
    provider: 'Salesforce',
    severity: 'medium',
    pattern: '3MVG9[A-Za-z0-9._]{50,180}',
    checks: { entropy: 3.5, digits: 3 },
    references: [
      'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_oauth_and_connected_apps.htm',
      'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_refresh_token_flow.htm',
    ],
  },
  {
    kind: 'assigned',
    id: 'salesforce-oauth-refresh-token',
    title: 'Salesforce OAuth Refresh Token',
    provider: 'Salesforce',
    severity: 'high',
    names: ['refresh_token', 'salesforce', 'sfdc_'],
    pattern: '5A[A-Za-z0-9._~-]{60,300}',
    checks: { entropy: 3.8, digits: 4 },
    references: [
      'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_oauth_and_connected_apps.htm',
      'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_refresh_token_flow.htm',
    ],
  },
  {
    kind: 'assigned',
    id: 'salesforce-consumer-secret',
    title: 'Salesforce Consumer Secret',
    provider: 'Salesforce',
    severity: 'high',
    names: ['salesforce', 'sfdc_consumer', 'sfdc_client', 'sfdc_secret', 'sforce'],
    pattern: '(?:[A-F0-9]{64}|[0-9]{16,20})',
    checks: { entropy: 2.5 },
    references: [
      'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_oauth_and_connected_apps.htm',
      'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_refresh_token_flow.htm',
    ],
  },
  {
    kind: 'assigned',
    id: 'salesforce-security-token',
    title: 'Salesforce Security Token',
    provider: 'Salesforce',
    severity: 'high',
    names: ['salesforce_security_token', 'salesforce_token', 'sf_security_token', 'sfdc_security_token', 'sfdc_token'],
    pattern: '[A-Za-z0-9]{24,25}',
    checks: { entropy: 3, digits: 1 },
    references: [
      'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_oauth_and_connected_apps.htm',
      'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_refresh_token_flow.htm',
    ],
  },
];
