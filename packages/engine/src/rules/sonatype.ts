// Maven Central and Nexus tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Sonatype issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'sonatype-token',
    title: 'Sonatype Token',
    provider: 'Sonatype',
    severity: 'high',
    names: ['sonatype', 'ossrh', 'maven_central', 'mavencentral', 'nexus_token', 'nexus_pass'],
    pattern: '[A-Za-z0-9+/_-]{32,64}',
    checks: { entropy: 3.8, digits: 1 },
    references: ['https://central.sonatype.org/publish/generate-portal-token/'],
  },
  {
    kind: 'token',
    id: 'sonatype-nexus-token',
    title: 'Nexus Repository Token',
    provider: 'Sonatype',
    severity: 'high',
    pattern: '(?:NpmToken\\.|NuGetApiKey\\.|DockerToken\\.|RubyGemsApiKey\\.|CargoToken\\.)([a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12})',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://central.sonatype.org/publish/generate-portal-token/'],
  },
];
