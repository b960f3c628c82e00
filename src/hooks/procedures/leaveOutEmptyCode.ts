import type { BeforeChange } from '../rows.js'

/**
 * A draft may have no code yet. Of unique values empty text counts as one in either database, and null in
 * MongoDB, so that a second draft without a code would be refused.
 */
export const leaveOutEmptyCode: BeforeChange = ({ data }) =>
  data.nationalCode ? data : { ...data, nationalCode: undefined }
