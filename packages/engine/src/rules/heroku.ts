// Heroku API keys.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that Heroku issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'heroku-api-key',
    title: 'Heroku API Key',
    provider: 'Heroku',
    severity: 'high',
    pattern: 'HRKU-[A-Za-z0-9_-]{50,70}',
    checks: { entropy: 3.5 },
    references: ['https://devcenter.heroku.com/articles/oauth'],
    nearMisses: (random) => ['HRKU-' + random.string(alphabets.alphanumeric, 20)],
  },
  {
    kind: 'token',
    id: 'heroku-uuid-api-key',
    title: 'Heroku API Key',
    provider: 'Heroku',
    severity: 'high',
    pattern: 'HRKU-([a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12})',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://devcenter.heroku.com/articles/oauth'],
  },
  {
    kind: 'assigned',
    id: 'heroku-legacy-api-key',
    title: 'Heroku API Key',
    provider: 'Heroku',
    severity: 'high',
    names: ['heroku_api', 'heroku_key', 'heroku_token', 'heroku_secret', 'heroku_auth', 'heroku_access', 'heroku_oauth', 'heroku_password', 'heroku_pass', 'heroku_cred'],
    pattern: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://devcenter.heroku.com/articles/oauth'],
  },
];
