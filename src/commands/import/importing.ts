/** Marks what is written as one record of many, which the change log notes: it is no news by itself. */
export const importing = { imported: true } as const
