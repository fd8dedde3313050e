// Zoom app credentials.

import type { Rule } from '../rule.ts';

/** Secrets that Zoom issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'zoom-client-secret',
    title: 'Zoom Client Secret',
    provider: 'Zoom',
    severity: 'high',
    names: ['zoom_client', 'zoom_secret', 'zoom_sdk', 'zoom_api', 'zoom_app', 'zoom_oauth', 'zoom_meeting'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developers.zoom.us/docs/internal-apps/'],
  },
  {
    kind: 'assigned',
    id: 'zoom-jwt-api-secret',
    title: 'Zoom JWT API Secret',
    provider: 'Zoom',
    severity: 'high',
    names: ['zoom_jwt', 'zoom_api_secret', 'zoom_sdk_secret'],
    pattern: '[A-Za-z0-9]{36}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developers.zoom.us/docs/internal-apps/'],
  },
  {
    kind: 'assigned',
    id: 'zoom-webhook-secret',
    title: 'Zoom Webhook Secret Token',
    provider: 'Zoom',
    severity: 'medium',
    names: ['zoom_webhook', 'zoom_verification', 'zoom_secret_token', 'zoom_account_id', 'zoom_client_id'],
    pattern: '[A-Za-z0-9_-]{22}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developers.zoom.us/docs/internal-apps/'],
  },
];
