// Everhour: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Everhour issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'everhour-api-key',
    title: 'Everhour API Key',
    provider: 'Everhour',
    severity: 'high',
    names: ['everhour'],
    pattern: '[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{6}-[a-f0-9]{6}-[a-f0-9]{8}',
    checks: { entropy: 3 },
    references: ['https://everhour.docs.apiary.io/'],
  },
];
