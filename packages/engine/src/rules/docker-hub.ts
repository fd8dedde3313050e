// Docker Hub tokens and swarm keys.

import type { Rule } from '../rule.ts';

/** Secrets that Docker Hub issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'docker-hub-personal-access-token',
    title: 'Docker Hub Personal Access Token',
    provider: 'Docker Hub',
    severity: 'high',
    pattern: 'dckr_pat_[A-Za-z0-9_-]{24,64}',
    checks: { entropy: 3 },
    references: ['https://docs.docker.com/security/access-tokens/'],
  },
  {
    kind: 'token',
    id: 'docker-hub-organization-access-token',
    title: 'Docker Hub Organization Access Token',
    provider: 'Docker Hub',
    severity: 'high',
    pattern: 'dckr_oat_[A-Za-z0-9_-]{24,64}',
    checks: { entropy: 3 },
    references: ['https://docs.docker.com/security/access-tokens/'],
  },
  {
    kind: 'assigned',
    id: 'docker-hub-legacy-access-token',
    title: 'Docker Hub Access Token',
    provider: 'Docker Hub',
    severity: 'high',
    names: ['docker_hub', 'dockerhub', 'docker_token', 'docker_password', 'docker_pat', 'docker_access_token', 'docker_registry_token'],
    pattern: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://docs.docker.com/security/access-tokens/'],
  },
  {
    kind: 'token',
    id: 'docker-swarm-join-token',
    title: 'Docker Swarm Join Token',
    provider: 'Docker Hub',
    severity: 'high',
    pattern: 'SWMTKN-1-[a-z0-9]{40,60}-[a-z0-9]{25}',
    checks: { entropy: 3.5 },
    references: ['https://docs.docker.com/engine/swarm/'],
  },
  {
    kind: 'token',
    id: 'docker-swarm-unlock-key',
    title: 'Docker Swarm Unlock Key',
    provider: 'Docker Hub',
    severity: 'high',
    pattern: 'SWMKEY-1-[A-Za-z0-9+/]{43}',
    checks: { entropy: 3.5 },
    references: ['https://docs.docker.com/engine/swarm/swarm_manager_locking/'],
  },
];
