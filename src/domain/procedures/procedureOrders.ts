/** The orders of the list of procedures: by field and code, by name, by the newest change. The first is the usual one. */
export const procedureOrders = ['linh-vuc', 'ten', 'moi'] as const
