// Gradle publishing and Develocity keys.

import type { Rule } from '../rule.ts';

/** Secrets that Gradle issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'gradle-publish-secret',
    title: 'Gradle Plugin Portal Secret',
    provider: 'Gradle',
    severity: 'high',
    names: ['gradle_publish_secret', 'gradle_publish_key', 'gradle_secret'],
    pattern: '[A-Za-z0-9]{32,48}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.gradle.com/develocity/'],
  },
  {
    kind: 'assigned',
    id: 'gradle-develocity-access-key',
    title: 'Develocity Access Key',
    provider: 'Gradle',
    severity: 'high',
    names: ['develocity_access_key', 'gradle_enterprise_access_key'],
    pattern: '(?:[a-z0-9.-]{4,80}=)?[a-z0-9]{52}',
    checks: { entropy: 3.5 },
    references: ['https://docs.gradle.com/develocity/'],
  },
];
