// Zapier: webhook URLs, webhook paths and deploy keys.

import type { Rule } from '../rule.ts';

/** Secrets that Zapier issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'zapier-webhook-url',
    title: 'Zapier Webhook URL',
    provider: 'Zapier',
    severity: 'medium',
    pattern: 'https://(?:www\\.)?hooks\\.zapier\\.com/hooks/(?:catch|standard)/[0-9]{3,12}/[A-Za-z0-9]{5,20}',
    references: ['https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zap-workflows-from-webhooks'],
  },
  {
    kind: 'token',
    id: 'zapier-webhook-path',
    title: 'Zapier Webhook Path',
    provider: 'Zapier',
    severity: 'medium',
    pattern: 'hooks\\.zapier\\.com/hooks/catch/[A-Za-z0-9/]{12,40}',
    references: ['https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zap-workflows-from-webhooks'],
  },
  {
    kind: 'assigned',
    id: 'zapier-deploy-key',
    title: 'Zapier Deploy Key',
    provider: 'Zapier',
    severity: 'high',
    names: ['zapier_deploy_key'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zap-workflows-from-webhooks'],
  },
];
