// Open Exchange Rates app ids.

import type { Rule } from '../rule.ts';

/** Secrets that Open Exchange Rates issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'open-exchange-rates-app-id',
    title: 'Open Exchange Rates App ID',
    provider: 'Open Exchange Rates',
    severity: 'low',
    names: ['open_exchange_rates', 'open_exchange_rates_api', 'open_exchange', 'oxr_app_id'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.openexchangerates.org/reference/authentication'],
  },
];
