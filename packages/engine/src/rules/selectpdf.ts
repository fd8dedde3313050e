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
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://selectpdf.com/html-to-pdf-api/'],
  },
];
