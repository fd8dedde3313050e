// Mailchimp Transactional (Mandrill) API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Mandrill issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'mandrill-md-api-key',
    title: 'Mandrill API Key',
    provider: 'Mandrill',
    severity: 'high',
    pattern: 'md-[A-Za-z0-9_-]{22}',
    context: ['mandrill', 'mailchimp'],
    checks: { entropy: 3, digits: 1 },
    references: ['https://mailchimp.com/developer/transactional/guides/quick-start/'],
  },
  {
    kind: 'assigned',
    id: 'mandrill-api-key',
    title: 'Mandrill API Key',
    provider: 'Mandrill',
    severity: 'high',
    names: ['mandrill'],
    pattern: '[A-Za-z0-9_-]{22}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://mailchimp.com/developer/transactional/guides/quick-start/'],
  },
];
