// What a person reads when a hook stops a commit or a push. Its words are a contract.

import type { Finding } from '../finding.ts';
import type { Reporter } from '../report.ts';
import { createPaint, printable, severityLabel } from '../terminal-text.ts';

/** Blanks between the longest title and the places. */
const gap = 3;

/** Findings that are listed; more would push the first ones off the screen. */
const shownFindings = 50;

/** Makes the reporter; `consequence` is what stopped and what to do, one sentence or two. */
export function createBlockedReporter(consequence: string): Reporter {
  return ({ findings }, { hasColor }) => {
    const paint = createPaint(hasColor);
    const shown = findings.slice(0, shownFindings);
    const width = Math.max(0, ...shown.map(({ title }) => printable(title).length)) + gap;
    const lines = shown.map((finding) => `  ${severityLabel(finding.severity, paint)}${printable(finding.title).padEnd(width)}${placeOf(finding)}\n`);
    const more = findings.length - shown.length;
    const rest = more > 0 ? `  and ${more} more\n` : '';
    const count = `${findings.length} potential ${findings.length === 1 ? 'secret' : 'secrets'} found`;
    return `${paint.red('✗')} Blocked: ${count}\n\n${lines.join('')}${rest}\n${consequence}\n`;
  };
}

function placeOf({ file, line, commit }: Finding): string {
  return `${printable(file)}:${line}${commit === undefined ? '' : ` (${printable(commit.slice(0, 10))})`}`;
}
