// The detectors: secrets with a grammar of their own. One line for each.

import type { Detector } from '../detector.ts';
import { assignmentDetector } from './assignment.ts';
import { httpAuthDetector } from './http-auth.ts';
import { jwtDetector } from './jwt.ts';
import { privateKeyDetector } from './private-key.ts';
import { userinfoDetector } from './userinfo.ts';

/** Every detector of the engine. */
export const detectors: readonly Detector[] = [assignmentDetector, httpAuthDetector, jwtDetector, privateKeyDetector, userinfoDetector];
