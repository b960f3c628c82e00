import type { ActionField } from './actionForms.js'

/** What was typed, as the server wants it; what was left empty is not sent. Files are sent before. */
export function readAnswers(
  form: FormData,
  fields: readonly ActionField[],
): Record<string, unknown> {
  const answers: Record<string, unknown> = {}
  for (const { name, kind } of fields) {
    const value = form.get(name)
    if (typeof value !== 'string' || value.trim() === '') continue
    if (kind === 'files') continue
    if (kind === 'percent') answers[name] = Number(value)
    else answers[name] = kind === 'checkbox' ? true : value
  }
  return answers
}

/** The files that were chosen; a browser sends an empty one for none. */
export function readFiles(form: FormData, fields: readonly ActionField[]): File[] {
  return fields
    .filter(({ kind }) => kind === 'files')
    .flatMap(({ name }) => form.getAll(name))
    .filter((value): value is File => value instanceof File && value.size > 0)
}
