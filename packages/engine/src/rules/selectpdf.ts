// SelectPdf: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that SelectPdf issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'selectpdf-api-key',
    title: 'SelectPdf API Key',
    provider: 'SelectPdf',
    severity: 'high',
    names: ['selectpdf'],
    pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://selectpdf.com/html-to-pdf-api/'],
  },
];
