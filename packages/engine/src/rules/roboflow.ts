// Roboflow keys.

import type { Rule } from '../rule.ts';

/** Secrets that Roboflow issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'roboflow-api-key',
    title: 'Roboflow API Key',
    provider: 'Roboflow',
    severity: 'high',
    names: ['roboflow_api', 'roboflow_key', 'roboflow_private', 'roboflow_token'],
    pattern: '[A-Za-z0-9]{20}',
    checks: { entropy: 3.2 },
    references: ['https://docs.roboflow.com/'],
  },
];
