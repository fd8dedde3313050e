// Html2Pdf: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Html2Pdf issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'html2pdf-api-key',
    title: 'Html2Pdf API Key',
    provider: 'Html2Pdf',
    severity: 'high',
    names: ['html2pdf'],
    pattern: '[A-Za-z0-9]{64}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://html2pdf.app/documentation/'],
  },
];
