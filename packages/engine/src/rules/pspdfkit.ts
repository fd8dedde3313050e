// PSPDFKit: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that PSPDFKit issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'pspdfkit-api-key',
    title: 'PSPDFKit API Key',
    provider: 'PSPDFKit',
    severity: 'high',
    names: ['pspdfkit'],
    pattern: '(?:pdf_live_|pdf_test_)[A-Za-z0-9]{40,48}',
    checks: { entropy: 3.3 },
    references: ['https://www.nutrient.io/api/documentation/'],
  },
];
