// GOV.UK and GC Notify API keys.

import type { Rule } from '../rule.ts';

/** Secrets that GOV.UK Notify issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'gc-notify-api-key',
    title: 'GC Notify API Key',
    provider: 'GOV.UK Notify',
    severity: 'high',
    pattern: 'gcntfy-[A-Za-z0-9_-]{1,64}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://documentation.notification.canada.ca/en/keys.html'],
  },
  {
    kind: 'assigned',
    id: 'govuk-notify-api-key',
    title: 'GOV.UK Notify API Key',
    provider: 'GOV.UK Notify',
    severity: 'high',
    names: ['notify_api', 'notify_key', 'govuk_notify'],
    pattern: '(?:[A-Za-z0-9_]{1,40}-)?[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}-[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.notifications.service.gov.uk/rest-api.html'],
  },
];
