// What installing and taking out did: plain facts, for people and for programs.

/** One file that was written, or that was right already. */
export interface Step {
  readonly what: string;
  readonly file: string;
  readonly outcome: 'installed' | 'updated' | 'unchanged' | 'removed';
  readonly note?: string;
}

/** What was done. */
export interface GuardReport {
  readonly folder: string;
  readonly steps: readonly Step[];
  readonly notes: readonly string[];
  /** Text that only a person can add, and the file it belongs in. Not guarded until then. */
  readonly advice?: { readonly file: string; readonly snippet: string };
}
