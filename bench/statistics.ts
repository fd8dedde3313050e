// The few statistics the benchmarks need. Pure.

/** The middle of the values; of an even number of them the mean of the two in the middle. Throws RangeError for none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which the given share (0…1) of the values lies, interpolated between neighbours. Throws RangeError for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (below === undefined || above === undefined) throw new RangeError('no values to take a quantile of');
  return below + (above - below) * (at - Math.floor(at));
}

/** How one series of times compares with another that was measured in turns with it. */
export interface Ratio {
  /** Median divided by median. */
  readonly value: number;
  /** Quartiles of the ratios round by round: how far the machine's other work moved them. */
  readonly quartiles: readonly [low: number, high: number];
}

/** Compares two series of the same rounds. Throws RangeError where their lengths differ. */
export function ratioOf(ours: readonly number[], theirs: readonly number[]): Ratio {
  if (ours.length !== theirs.length) throw new RangeError(`${ours.length} rounds of one and ${theirs.length} of the other`);
  const byRound = ours.map((time, round) => time / (theirs[round] ?? Number.NaN));
  return { value: median(ours) / median(theirs), quartiles: [quantile(byRound, 0.25), quantile(byRound, 0.75)] };
}
