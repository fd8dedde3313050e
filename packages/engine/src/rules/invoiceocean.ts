// InvoiceOcean: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that InvoiceOcean issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'invoiceocean-api-token',
    title: 'InvoiceOcean API Token',
    provider: 'InvoiceOcean',
    severity: 'high',
    names: ['invoiceocean'],
    pattern: '[A-Za-z0-9]{20}',
    checks: { entropy: 3.3 },
    references: ['https://github.com/invoiceocean/api'],
  },
];
