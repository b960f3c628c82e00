/** MongoDB's code for "another transaction wrote this document first". */
const WRITE_CONFLICT = 112

type Labelled = { code?: unknown; errorLabels?: readonly string[]; cause?: unknown }

/**
 * Whether a transaction failed only because another one was faster, so that it may be tried again.
 * MongoDB tells so; the embedded database makes writers wait for their turn instead.
 */
export function isWriteConflict(cause: unknown): boolean {
  if (typeof cause !== 'object' || cause === null) return false
  const { code, errorLabels, cause: deeper } = cause as Labelled
  return (
    code === WRITE_CONFLICT ||
    errorLabels?.includes('TransientTransactionError') === true ||
    isWriteConflict(deeper)
  )
}
