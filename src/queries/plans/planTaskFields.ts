/**
 * The fields of a plan's tasks, each by name: on an SQL database Payload 3.90 leaves the relations to
 * many out of an array that is selected as a whole, and no coordinating unit would be shown.
 */
export const PLAN_TASK_FIELDS = {
  code: true,
  area: true,
  obligation: true,
  title: true,
  product: true,
  leadUnit: true,
  coopUnits: true,
  responsiblePerson: true,
  due: true,
  budgetAmount: true,
  budgetSource: true,
  weight: true,
  note: true,
} as const
