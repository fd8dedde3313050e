// The table of reporters: the name of a format, and what makes it. Text is made by the face that knows its terminal.

import type { Reporter } from '../report.ts';
import { reportCsv } from './csv.ts';
import { reportGithub } from './github.ts';
import { reportGitlab } from './gitlab.ts';
import { reportHtml } from './html.ts';
import { reportJson } from './json.ts';
import { reportJunit } from './junit.ts';
import { reportSarif } from './sarif.ts';

/** Every format that needs no options. */
export const reporters = {
  json: reportJson,
  sarif: reportSarif,
  junit: reportJunit,
  csv: reportCsv,
  gitlab: reportGitlab,
  github: reportGithub,
  html: reportHtml,
} as const satisfies Readonly<Record<string, Reporter>>;
