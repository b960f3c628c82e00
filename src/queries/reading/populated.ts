/** A related record where it was populated and may be seen; null where it is missing, or not for this reader. */
export function populated<T extends { id: string }>(
  related: T | string | null | undefined,
): T | null {
  return related && typeof related === 'object' ? related : null
}

/** The related records of a many-field that this reader may see. */
export function allPopulated<T extends { id: string }>(
  related: (T | string)[] | null | undefined,
): T[] {
  return (related ?? []).flatMap((each) => (typeof each === 'object' ? [each] : []))
}
