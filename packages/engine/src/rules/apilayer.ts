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
      'numverify',
      'aviationstack',
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
      'evelayer',
      'eodata',
    ],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://apilayer.com/docs'],
  },
];
