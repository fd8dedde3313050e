// ScreenshotAPI: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ScreenshotAPI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'screenshotapi-api-key',
    title: 'ScreenshotAPI API Key',
    provider: 'ScreenshotAPI',
    severity: 'high',
    names: ['screenshotapi', 'screenshot_api'],
    pattern: '[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}',
    checks: { entropy: 3 },
    references: ['https://docs.screenshotapi.net/'],
  },
];
