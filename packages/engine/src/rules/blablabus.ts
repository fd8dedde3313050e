// BlaBlaCar Bus: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that BlaBlaCar Bus issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'blablabus-api-key',
    title: 'BlaBlaCar Bus API Key',
    provider: 'BlaBlaCar Bus',
    severity: 'high',
    names: ['blablabus'],
    pattern: '[A-Za-z0-9]{22}',
    checks: { entropy: 3.3 },
    references: ['https://bus-api.blablacar.com/'],
  },
];
