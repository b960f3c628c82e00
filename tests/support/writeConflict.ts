/** What MongoDB says to the slower of two transactions that write one document. */
export function writeConflict(): Error {
  return Object.assign(new Error('Write conflict during plan execution'), {
    code: 112,
    errorLabels: ['TransientTransactionError'],
  })
}
