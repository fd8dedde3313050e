// How installing and taking out is told to a person.

import * as path from 'node:path';
import { printable } from '@secr/engine';
import type { Io } from '../io.ts';
import type { GuardReport } from './report.ts';
import { columns, successLine, warningLine, type Style } from '../output.ts';

/** Steps that many are counted, not listed. */
const listedSteps = 12;

/** A heading, a line for each file, then the notes. */
export function guardReportText(report: GuardReport, done: string, io: Io, style: Style): string {
  const { steps, notes, folder } = report;
  const rows = steps.map(({ what, file, outcome, note }): [string, string] => [
    what,
    `${outcome}   ${printable(shortPath(io, file))}${note === undefined ? '' : ` (${printable(note)})`}`,
  ]);
  const list = steps.length > listedSteps ? `  ${steps.length} hooks in ${printable(shortPath(io, folder))}\n` : columns(rows);
  return successLine(style, done) + list + notes.map((note) => warningLine(style, printable(note))).join('');
}

/** Relative where that is shorter and leads down. */
function shortPath(io: Io, file: string): string {
  const relative = path.relative(io.cwd, file);
  return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative;
}
