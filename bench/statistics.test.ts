import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, quantile, ratioOf } from './statistics.ts';

const times = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });

describe('median', () => {
  it.each([
    [[3], 3],
    [[1, 2], 1.5],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('does not depend on the order, and as many values lie on either side', () => {
    fc.assert(
      fc.property(times, (values) => {
        const middle = median(values);
        expect(median(values.toReversed())).toBe(middle);
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });

  it('is not moved by one outlier', () => {
    expect(median([10, 11, 12, 13, 1e9])).toBe(12);
  });

  it('of nothing is refused', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('quantile', () => {
  it.each([
    [0, 1],
    [0.25, 2],
    [0.5, 3],
    [0.9, 4.6],
    [1, 5],
  ])('%d of one to five is %d', (share, expected) => {
    expect(quantile([5, 3, 1, 2, 4], share)).toBeCloseTo(expected, 12);
  });

  it('grows with its share and stays among the values', () => {
    fc.assert(
      fc.property(times, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (values, one, other) => {
        const [low, high] = [quantile(values, Math.min(one, other)), quantile(values, Math.max(one, other))];
        expect(low).toBeLessThanOrEqual(high * (1 + 1e-12));
        expect(low).toBeGreaterThanOrEqual(Math.min(...values));
        expect(high).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });
});

describe('ratioOf', () => {
  it('divides the medians, and tells how far single rounds lie apart', () => {
    expect(ratioOf([20, 40, 30], [10, 10, 10])).toEqual({ value: 3, quartiles: [2.5, 3.5] });
  });

  it('of a series with itself is one', () => {
    fc.assert(
      fc.property(times, (values) => {
        expect(ratioOf(values, values)).toEqual({ value: 1, quartiles: [1, 1] });
      }),
    );
  });

  it('refuses series of different rounds', () => {
    expect(() => ratioOf([1, 2], [1])).toThrow('2 rounds of one and 1 of the other');
  });
});
