// Calendarific: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Calendarific issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'calendarific-api-key',
    title: 'Calendarific API Key',
    provider: 'Calendarific',
    severity: 'high',
    names: ['calendarific'],
    pattern: '(?:[a-z0-9]{40}|[A-Za-z0-9]{32})',
    checks: { entropy: 3, digits: 1 },
    references: ['https://calendarific.com/api-documentation'],
  },
];
