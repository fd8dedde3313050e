// PDFShift: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that PDFShift issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'pdfshift-api-key',
    title: 'PDFShift API Key',
    provider: 'PDFShift',
    severity: 'high',
    names: ['pdfshift'],
    pattern: '(?:[a-f0-9]{32}|sk_[a-f0-9]{40})',
    checks: { entropy: 3 },
    references: ['https://docs.pdfshift.io/'],
  },
];
