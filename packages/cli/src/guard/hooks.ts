// The hooks that stand between a secret and a commit, and what none of them sees.

/** Hooks through which content enters the history or leaves the machine, in the order status lists them. */
export const guardedHooks = ['pre-commit', 'pre-merge-commit', 'pre-applypatch', 'pre-push'] as const;

/** One of `guardedHooks`. */
export type GuardedHook = (typeof guardedHooks)[number];

/** When git runs each of them. */
export const hookOccasions: Readonly<Record<GuardedHook, string>> = {
  'pre-commit': 'git commit',
  'pre-merge-commit': 'git merge that needs no help',
  'pre-applypatch': 'git am',
  'pre-push': 'git push',
};

/** What a blocked person is told after the findings. The first one is a contract. */
export const consequences: Readonly<Record<GuardedHook | 'check', string>> = {
  'pre-commit': 'Commit aborted. Remove the secret and try again.',
  'pre-merge-commit': 'Merge aborted. Remove the secret and try again.',
  'pre-applypatch': 'Patch aborted. Remove the secret and try again.',
  'pre-push': 'Push aborted. Remove the secret from the commits and try again.',
  check: 'Check failed. Remove the secret and try again.',
};

/** What our hooks write behind git's list of changes when git came to its end. */
export const completeMark = 'complete';

/** Ways in that no hook on this machine can close. */
export const neverCovered: readonly string[] = [
  'git commit --no-verify and git push --no-verify skip every hook',
  'cherry-pick, revert and rebase run no pre-commit hook: the push is their gate',
  'fast-forward merges and pulls bring in commits that were made elsewhere',
  'git commit-tree, libgit2 and other programs that write objects themselves',
  'edits and merges in the browser, and every clone without the guard: scan in CI too',
  'submodules: they have hooks of their own',
];

/** Every hook a client or a server repository can have: githooks(5). A folder that replaces all of them must pass all of them on. */
export const everyHook: readonly string[] = [
  'applypatch-msg',
  'pre-applypatch',
  'post-applypatch',
  'pre-commit',
  'pre-merge-commit',
  'prepare-commit-msg',
  'commit-msg',
  'post-commit',
  'pre-rebase',
  'post-checkout',
  'post-merge',
  'pre-push',
  'pre-receive',
  'update',
  'proc-receive',
  'post-receive',
  'post-update',
  'reference-transaction',
  'push-to-checkout',
  'pre-auto-gc',
  'post-rewrite',
  'sendemail-validate',
  'p4-changelist',
  'p4-prepare-changelist',
  'p4-post-changelist',
  'p4-pre-submit',
  'post-index-change',
];

/** True for the hooks this guard adds a check to. */
export function isGuardedHook(name: string): name is GuardedHook {
  return (guardedHooks as readonly string[]).includes(name);
}
