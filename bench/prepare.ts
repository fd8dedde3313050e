// Makes all corpora, in a process of its own: what it holds in memory would slow down every start of a process that is timed later.

import { linuxTree, midTree, smallTree } from './corpora.ts';
import { editHistory, versionHistory } from './histories.ts';

const corpora: Readonly<Record<string, () => unknown>> = { small: smallTree, mid: midTree, linux: linuxTree, versions: versionHistory, edits: editHistory };

for (const name of process.argv.slice(2)) corpora[name]?.();
