// Microsoft Teams incoming webhooks.

import type { Rule } from '../rule.ts';

/** Secrets that Microsoft Teams issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'microsoft-teams-webhook-url',
    title: 'Microsoft Teams Webhook URL',
    provider: 'Microsoft Teams',
    severity: 'high',
    pattern:
      '[A-Za-z0-9-]{1,63}\\.webhook\\.office\\.com/webhookb2/[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}@[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}/IncomingWebhook/[0-9A-Za-z]{32}/[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}(?:/[A-Za-z0-9_-]{20,80})?',
    checks: { entropy: 3, digits: 4 },
    references: ['https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook'],
  },
  {
    kind: 'token',
    id: 'microsoft-teams-legacy-webhook-url',
    title: 'Microsoft Teams Webhook URL',
    provider: 'Microsoft Teams',
    severity: 'high',
    pattern:
      'outlook\\.office(?:365)?\\.com/webhook/[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}@[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}/[A-Za-z]{5,40}/[0-9A-Za-z]{32}/[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook'],
  },
  {
    kind: 'token',
    id: 'microsoft-power-automate-webhook-url',
    title: 'Power Automate Webhook URL',
    provider: 'Microsoft Teams',
    severity: 'high',
    pattern:
      'https://[A-Za-z0-9.-]{1,120}\\.(?:logic\\.azure|powerplatform)\\.com(?::443)?/[A-Za-z0-9/_-]{1,200}/triggers/[A-Za-z0-9_]{1,80}/paths/invoke\\?[A-Za-z0-9=%./&_-]{0,200}sig=[A-Za-z0-9_%-]{40,60}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app'],
  },
];
