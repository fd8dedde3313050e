// Server secrets under names that bundlers copy into what browsers and phones get.

import type { Rule } from '../rule.ts';

/** Server secrets under a prefix that puts them into a bundle. */
export const rules: readonly Rule[] = [
  {
    kind: 'detected',
    id: 'public-server-secret',
    title: 'Server Secret under Public Prefix',
    provider: 'Bundlers',
    severity: 'high',
    detector: 'public-prefix',
    references: [
      'https://nextjs.org/docs/app/guides/environment-variables#bundling-environment-variables-for-the-browser',
      'https://vite.dev/guide/env-and-mode#env-files',
      'https://docs.expo.dev/guides/environment-variables/',
    ],
  },
];
