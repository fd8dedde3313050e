// How much a value looks like a password that a person chose: `Summer2019!`, `admin123`, `root`; and not like a word of the program around it.

import { wordShare } from './randomness.ts';

/** 0…1: how likely `value`, given to a name that stands for a password, is one. Placeholders and references are ruled out before. */
export function passwordLikeness(value: string): number {
  const hasDigit = /\d/.test(value);
  const hasLetter = /[A-Za-z]/.test(value);
  const hasSign = /[^\w\s.:/\\-]/.test(value);
  if (value.length < 4 && !hasSign) return 0.3;
  if (!hasLetter) return hasDigit && /^[\d\W]{4,}$/.test(value) ? 0.75 : 0.3;
  if (hasDigit) return isNumberedName(value) ? 0.45 : 0.9;
  if (hasSign) return isPunctuatedText(value) ? 0.3 : 0.85;
  return wordLikeness(value);
}

/** Letters, `_`, `-` and `.` alone: an identifier, a label, or a weak password. */
function wordLikeness(value: string): number {
  if (weakPasswords.has(value.toLowerCase())) return /^[A-Z][a-z]+$/.test(value) ? 0.5 : 0.7;
  const parts = value.split(/[-_.]/);
  if (parts.length > 1) return parts.length > 2 && value.includes('-') ? 0.3 : 0.2;
  if (/[a-z][A-Z]/.test(value)) return isCamelCase(value) ? 0.25 : 0.8;
  const share = wordShare(value);
  if (/^[A-Z][a-z]+$/.test(value)) return share > 0.7 ? 0.2 : 0.45;
  if (/^[A-Z]+$/.test(value)) return share > 0.6 ? 0.2 : 0.55;
  return share > 0.9 ? 0.5 : 0.72;
}

/** `user_2`, `step-3`: a name with a number at its end. */
function isNumberedName(value: string): boolean {
  return /^[a-z]+(?:[_-][a-z]+)*[_-]\d$/.test(value) && wordShare(value.replace(/[_-]\d$/, '')) > 0.75;
}

/** Words in mixed case with every hump long enough to be a word. */
function isCamelCase(value: string): boolean {
  return /^[a-z]*(?:[A-Z][a-z]+)*$/.test(value) && (wordShare(value) > 0.5 || /^[a-z]{3,}(?:[A-Z][a-z]{2,})+$/.test(value));
}

function isPunctuatedText(value: string): boolean {
  return /^[A-Za-z]+(?:[,;?'()]|\W{2})|^[A-Za-z]+[^\w]?$/.test(value) && !/[!@#$%^&*]$/.test(value);
}

/** Default passwords that read like words. */
const weakPasswords: ReadonlySet<string> = new Set(
  `guest toor postgres postgresql mysql mariadb mongo mongodb redis rabbit rabbitmq oracle manager tiger scott letmein welcome qwerty qwertyuiop monkey dragon
  batman sunshine princess football baseball trustno iloveyou swordfish opensesame minio minioadmin elastic grafana jenkins sonar nexus vagrant raspberry
  docker gitlab gitea wordpress drupal joomla magento nextcloud airflow superset keycloak kibana zabbix nagios cisco supersecret topsecret verysecret helloworld`.split(/\s+/),
);
