// Yubico API secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that Yubico issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'yubico-api-secret-key',
    title: 'Yubico API Secret Key',
    provider: 'Yubico',
    severity: 'high',
    names: ['yubico', 'yubikey', 'yubi_cloud'],
    pattern: '[A-Za-z0-9+/]{27}=',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developers.yubico.com/yubikey-val/Getting_Started_Writing_Clients.html'],
  },
];
