// Kontent.ai: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Kontent.ai issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'kontent-api-key',
    title: 'Kontent.ai API Key',
    provider: 'Kontent.ai',
    severity: 'high',
    names: ['kontent_project', 'kontent_api', 'kontent_delivery', 'kontent_management'],
    pattern: '(?:[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}|eyJ[A-Za-z0-9_.-]{100,600})',
    checks: { entropy: 2.8 },
    references: ['https://kontent.ai/learn/docs/apis/openapi/delivery-api/'],
  },
];
