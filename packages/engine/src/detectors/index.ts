// The detectors: secrets with a grammar of their own. One line for each.

import type { Detector } from '../detector.ts';
import { agentConfigDetector } from './agent-config.ts';
import { assignmentDetector } from './assignment.ts';
import { configCredentialsDetector } from './config-credentials.ts';
import { httpAuthDetector } from './http-auth.ts';
import { jwtDetector } from './jwt.ts';
import { kubernetesSecretDetector } from './kubernetes-secret.ts';
import { privateKeyDetector } from './private-key.ts';
import { userinfoDetector } from './userinfo.ts';

/** Every detector of the engine. */
export const detectors: readonly Detector[] = [
  agentConfigDetector,
  assignmentDetector,
  configCredentialsDetector,
  httpAuthDetector,
  jwtDetector,
  kubernetesSecretDetector,
  privateKeyDetector,
  userinfoDetector,
];
