// WordPress: secret keys, application passwords and WordPress.com client secrets.

import type { Rule } from '../rule.ts';

/** Keys and passwords of WordPress sites. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'wordpress-secret-key',
    title: 'WordPress Secret Key',
    provider: 'WordPress',
    severity: 'high',
    names: ['secure_auth_key', 'logged_in_key', 'nonce_key', 'secure_auth_salt', 'logged_in_salt', 'nonce_salt', 'auth_salt'],
    pattern: '[!-~ ]{64}',
    checks: { entropy: 4.2 },
    references: ['https://developer.wordpress.org/apis/wp-config-php/', 'https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/'],
  },
  {
    kind: 'token',
    id: 'wordpress-application-password',
    title: 'WordPress Application Password',
    provider: 'WordPress',
    severity: 'high',
    pattern:
      '(?:application_password|application-password|applicationPassword|app_password|app-password|appPassword|wp_password|wpPassword|wp_pass|wordpress_password|wordpressPassword|wordpress_app_pass)["\']?[ ]{0,3}(?:=>|[:=])[ ]{0,3}["\'`]?((?:[A-Za-z0-9]{4} ){5}[A-Za-z0-9]{4})',
    ignoreCase: true,
    open: 'before',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developer.wordpress.org/apis/wp-config-php/', 'https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/'],
  },
  {
    kind: 'assigned',
    id: 'wordpress-com-client-secret',
    title: 'WordPress.com Client Secret',
    provider: 'WordPress',
    severity: 'high',
    names: ['wordpress_client_secret', 'wpcom_client_secret', 'wp_client_secret'],
    pattern: '[A-Za-z0-9]{64}',
    checks: { entropy: 3.8, digits: 2 },
    references: ['https://developer.wordpress.org/apis/wp-config-php/', 'https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/'],
  },
];
