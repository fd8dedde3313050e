// Facebook: access tokens, app secrets, app access tokens and client tokens.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that Facebook issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'facebook-access-token',
    title: 'Facebook Access Token',
    provider: 'Facebook',
    severity: 'high',
    pattern: 'EAA[A-Za-z0-9]{90,400}',
    checks: { entropy: 3.8, digits: 4 },
    references: ['https://developers.facebook.com/docs/facebook-login/guides/access-tokens', 'https://developers.facebook.com/docs/facebook-login/security#appsecret'],
    nearMisses: (random) => [`EAA${random.string(alphabets.alphanumeric, 20)}`],
  },
  {
    kind: 'assigned',
    id: 'facebook-app-secret',
    title: 'Facebook App Secret',
    provider: 'Facebook',
    severity: 'high',
    names: ['facebook', 'fb_app_secret', 'fb_secret', 'fb_api', 'fb_client_secret', 'fb_app_key', 'fb_key', 'fb_token', 'meta_app_secret', 'whatsapp_app_secret'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developers.facebook.com/docs/facebook-login/guides/access-tokens', 'https://developers.facebook.com/docs/facebook-login/security#appsecret'],
  },
  {
    kind: 'assigned',
    id: 'facebook-app-access-token',
    title: 'Facebook App Access Token',
    provider: 'Facebook',
    severity: 'high',
    names: ['facebook', 'fb_token', 'fb_access', 'fb_app', 'access_token'],
    pattern: '[0-9]{15,16}(?:\\||%7C|%)[A-Za-z0-9_-]{27,40}',
    checks: { entropy: 3 },
    references: ['https://developers.facebook.com/docs/facebook-login/guides/access-tokens', 'https://developers.facebook.com/docs/facebook-login/security#appsecret'],
  },
  {
    kind: 'assigned',
    id: 'facebook-client-token',
    title: 'Facebook Client Token',
    provider: 'Facebook',
    severity: 'low',
    names: ['facebook_client_token', 'facebookclienttoken', 'fb_client_token'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developers.facebook.com/docs/facebook-login/guides/access-tokens', 'https://developers.facebook.com/docs/facebook-login/security#appsecret'],
  },
];
