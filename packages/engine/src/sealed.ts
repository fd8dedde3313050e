// A value that does not show itself: not in strings, templates, JSON, logs or debuggers' inspections. `open` is the one way to it, and easy to search for.

const shown = '[sealed]';

/** Holds a value that must not be printed. */
export interface Sealed<T> {
  /** The value itself. */
  open(): T;
  toString(): string;
  toJSON(): string;
}

/** Seals a value. What comes back holds it in a closure, so that walking its properties does not find it either. */
export function sealed<T>(value: T): Sealed<T> {
  const show = (): string => shown;
  const hidden = (member: unknown): PropertyDescriptor => ({ value: member, enumerable: false });
  return Object.freeze(
    Object.create(null, {
      open: hidden(() => value),
      toString: hidden(show),
      toJSON: hidden(show),
      [Symbol.toPrimitive]: hidden(show),
      [Symbol.toStringTag]: hidden('Sealed'),
      [Symbol.for('nodejs.util.inspect.custom')]: hidden(show),
    }) as Sealed<T>,
  );
}
