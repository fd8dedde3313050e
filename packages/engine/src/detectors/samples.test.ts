import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileFacts } from '../classify-path.ts';
import type { Detector } from '../detector.ts';
import { createRandom } from '../random.ts';
import { rules as configCredentials } from '../rules/config-credentials.ts';
import { rules as databaseUrl } from '../rules/database-url.ts';
import { rules as httpAuth } from '../rules/http-auth.ts';
import { rules as jwt } from '../rules/jwt.ts';
import { rules as kubernetesSecret } from '../rules/kubernetes-secret.ts';
import { rules as privateKey } from '../rules/private-key.ts';
import { rules as urlPassword } from '../rules/url-password.ts';
import { configCredentialsDetector } from './config-credentials.ts';
import { detectAll } from './detect-all.cases.ts';
import { httpAuthDetector } from './http-auth.ts';
import { jwtDetector } from './jwt.ts';
import { kubernetesSecretDetector } from './kubernetes-secret.ts';
import { privateKeyDetector } from './private-key.ts';
import { userinfoDetector } from './userinfo.ts';

const detectors: readonly Detector[] = [configCredentialsDetector, httpAuthDetector, jwtDetector, kubernetesSecretDetector, privateKeyDetector, userinfoDetector];
const byName = new Map(detectors.map((detector) => [detector.name, detector]));
const detected = [...configCredentials, ...databaseUrl, ...httpAuth, ...jwt, ...kubernetesSecret, ...privateKey, ...urlPassword].filter((rule) => rule.kind === 'detected');

const seeds = Array.from({ length: 20 }, (_, seed) => seed);

describe.each(detected.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const detector = byName.get(rule.detector);

  it('finds its samples, whatever the seed', () => {
    for (const seed of seeds) {
      for (const [index, sample] of (rule.samples?.(createRandom(seed)) ?? []).entries()) {
        const found =
          detector &&
          detectAll(detector, sample, 'config/settings').filter(
            ({ ruleId, confidence, severity }) => ruleId === id && confidence >= 0.5 && (severity ?? rule.severity) === rule.severity,
          );
        expect([seed, index, found?.length]).toEqual([seed, index, 1]);
      }
    }
  });

  it('does not find its near misses', () => {
    for (const seed of seeds) {
      for (const [index, text] of (rule.nearMisses?.(createRandom(seed)) ?? []).entries()) {
        const found = detector && detectAll(detector, text, 'config/settings').filter(({ ruleId }) => ruleId === id);
        expect([seed, index, found?.length]).toEqual([seed, index, 0]);
      }
    }
  });
});

describe.each(detectors.map((detector) => [detector.name, detector] as const))('%s', (name, detector) => {
  const texts = detected.filter((rule) => rule.detector === name).flatMap((rule) => rule.samples?.(createRandom(1)) ?? []);
  const facts = fileFacts('config/settings');

  it('never looks beyond the bounds it is given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat({ max: 40 }), (sample, cut, lead) => {
        const text = Buffer.from(`${' '.repeat(lead)}${sample}`);
        const end = lead + (cut % (sample.length + 1));
        for (const anchor of detector.anchors) {
          for (let at = text.indexOf(anchor.literal); at >= 0 && at + anchor.literal.length <= end; at = text.indexOf(anchor.literal, at + 1)) {
            const whole = detector.detect({ text, start: lead, end, at, anchor, facts });
            const alone = detector.detect({ text: text.subarray(lead, end), start: 0, end: end - lead, at: at - lead, anchor, facts });
            expect(whole && { ...whole, start: whole.start - lead, end: whole.end - lead, further: undefined }).toEqual(alone && { ...alone, further: undefined });
            for (const one of whole ? [whole, ...(whole.further ?? [])] : []) {
              expect(one.start).toBeGreaterThanOrEqual(lead);
              expect(one.end).toBeLessThanOrEqual(end);
              expect(one.start).toBeLessThan(one.end);
            }
          }
        }
      }),
    );
  });
});
