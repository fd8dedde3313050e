// Shutterstock: access tokens and consumer secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Shutterstock issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'shutterstock-access-token',
    title: 'Shutterstock Access Token',
    provider: 'Shutterstock',
    severity: 'high',
    pattern: 'v2/[A-Za-z0-9]{380,400}',
    context: ['shutterstock'],
    checks: { entropy: 4 },
    references: ['https://api-reference.shutterstock.com/#authentication'],
  },
  {
    kind: 'assigned',
    id: 'shutterstock-consumer-secret',
    title: 'Shutterstock Consumer Secret',
    provider: 'Shutterstock',
    severity: 'high',
    names: ['shutterstock'],
    pattern: '[A-Za-z0-9]{16,32}',
    checks: { entropy: 2.8, digits: 1 },
    references: ['https://api-reference.shutterstock.com/#authentication'],
  },
];
