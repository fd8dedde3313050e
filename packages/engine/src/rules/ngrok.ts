// ngrok authtokens and API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ngrok issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'ngrok-authtoken',
    title: 'ngrok Authtoken',
    provider: 'ngrok',
    severity: 'high',
    names: ['ngrok', 'auth_token'],
    pattern: '[1-9][A-Za-z0-9]{24,27}_[A-Za-z0-9]{19,24}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://ngrok.com/docs/api/'],
  },
  {
    kind: 'token',
    id: 'ngrok-authtoken-command',
    title: 'ngrok Authtoken',
    provider: 'ngrok',
    severity: 'high',
    pattern: 'ngrok (?:config )?(?:add-)?authtoken ([A-Za-z0-9]{20,27}_[A-Za-z0-9]{19,24})',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://ngrok.com/docs/api/'],
  },
  {
    kind: 'assigned',
    id: 'ngrok-edge-authtoken',
    title: 'ngrok Authtoken',
    provider: 'ngrok',
    severity: 'high',
    names: ['ngrok'],
    pattern: '(?:ak|cr|ssh)_[A-Za-z0-9]{25,48}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://ngrok.com/docs/api/'],
  },
];
