// WeChat Pay merchant keys.

import type { Rule } from '../rule.ts';

/** Secrets that WeChat Pay issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'wechat-pay-api-v3-key',
    title: 'WeChat Pay API v3 Key',
    provider: 'WeChat Pay',
    severity: 'high',
    names: ['wechat_pay', 'wxpay', 'api_v3_key', 'mch_key', 'weixin_pay'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://pay.weixin.qq.com/doc/v3/merchant/4012072670'],
  },
];
