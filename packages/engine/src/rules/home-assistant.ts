// Home Assistant: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Home Assistant issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'home-assistant-access-token',
    title: 'Home Assistant Access Token',
    provider: 'Home Assistant',
    severity: 'high',
    names: ['homeassistant', 'home_assistant', 'hass_token', 'ha_token', 'hass_access', 'hassio', 'supervisor_token', 'ha_access'],
    pattern: 'eyJ[A-Za-z0-9_-]{15,60}\\.[A-Za-z0-9_-]{60,200}\\.[A-Za-z0-9_-]{43}',
    checks: { entropy: 4 },
    references: ['https://developers.home-assistant.io/docs/auth_api/#long-lived-access-token'],
  },
];
