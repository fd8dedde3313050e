// VK: access tokens, legacy access tokens and secure keys.

import type { Rule } from '../rule.ts';

/** Secrets that VK issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'vk-access-token',
    title: 'VK Access Token',
    provider: 'VK',
    severity: 'high',
    pattern: 'vk1\\.a\\.[A-Za-z0-9_-]{80,300}',
    checks: { entropy: 4 },
    references: ['https://dev.vk.com/en/api/access-token/getting-started'],
  },
  {
    kind: 'assigned',
    id: 'vk-legacy-access-token',
    title: 'VK Legacy Access Token',
    provider: 'VK',
    severity: 'high',
    names: ['vk_token', 'vk_access', 'vk_api', 'vk_service', 'vkontakte', 'vk_secret', 'vk_key'],
    pattern: '(?:[a-f0-9]{85}|[a-f0-9]{76})',
    checks: { entropy: 3, digits: 4 },
    references: ['https://dev.vk.com/en/api/access-token/getting-started'],
  },
  {
    kind: 'assigned',
    id: 'vk-secure-key',
    title: 'VK Secure Key',
    provider: 'VK',
    severity: 'high',
    names: ['vk_secure_key', 'vk_secret', 'vk_app_secret', 'vk_client_secret', 'vkontakte', 'vk_service_key'],
    pattern: '[A-Za-z0-9]{20}',
    checks: { entropy: 3.3 },
    references: ['https://dev.vk.com/en/api/access-token/getting-started'],
  },
];
