// APILayer: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that APILayer issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'apilayer-api-key',
    title: 'APILayer API Key',
    provider: 'APILayer',
    severity: 'high',
    names: [
      'apilayer',
      'weatherstack',
      'ipstack',
      'ipapi',
      'currencylayer',
      'numverify',
      'mailboxlayer',
      'aviationstack',
      'marketstack',
      'positionstack',
      'mediastack',
      'serpstack',
      'scrapestack',
      'userstack',
      'countrylayer',
      'languagelayer',
      'screenshotlayer',
      'pdflayer',
      'vatlayer',
      'coinlayer',
      'exchange_rates',
      'evelayer',
      'zenserp',
      'eodata',
    ],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://apilayer.com/docs'],
  },
];
