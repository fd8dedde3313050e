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
    pattern: '(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|eyJ[A-Za-z0-9_.-]{100,600})',
    checks: { entropy: 2.8 },
    references: ['https://kontent.ai/learn/docs/apis/openapi/delivery-api/'],
  },
];
