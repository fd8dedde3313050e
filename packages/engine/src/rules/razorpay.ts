// Razorpay key ids and secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Razorpay issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'razorpay-live-key-id',
    title: 'Razorpay Live Key ID',
    provider: 'Razorpay',
    severity: 'medium',
    pattern: 'rzp_live_[A-Za-z0-9]{10,24}',
    checks: { entropy: 2.5 },
    references: ['https://razorpay.com/docs/api/authentication/'],
  },
  {
    kind: 'token',
    id: 'razorpay-test-key-id',
    title: 'Razorpay Test Key ID',
    provider: 'Razorpay',
    severity: 'low',
    pattern: 'rzp_test_[A-Za-z0-9]{10,24}',
    checks: { entropy: 2.5 },
    references: ['https://razorpay.com/docs/api/authentication/'],
  },
  {
    kind: 'pair',
    id: 'razorpay-live-key-secret',
    title: 'Razorpay Live Key Secret',
    provider: 'Razorpay',
    severity: 'high',
    beside: 'razorpay-live-key-id',
    lines: 4,
    pattern: '[A-Za-z0-9]{20,24}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://razorpay.com/docs/api/authentication/'],
  },
  {
    kind: 'pair',
    id: 'razorpay-test-key-secret',
    title: 'Razorpay Test Key Secret',
    provider: 'Razorpay',
    severity: 'medium',
    beside: 'razorpay-test-key-id',
    lines: 4,
    pattern: '[A-Za-z0-9]{20,24}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://razorpay.com/docs/api/authentication/'],
  },
  {
    kind: 'assigned',
    id: 'razorpay-key-secret',
    title: 'Razorpay Key Secret',
    provider: 'Razorpay',
    severity: 'high',
    names: ['razorpay', 'rzp_key', 'rzp_secret'],
    pattern: '[A-Za-z0-9]{20,24}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://razorpay.com/docs/api/authentication/'],
  },
];
