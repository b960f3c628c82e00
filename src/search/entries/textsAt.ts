import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'

type RichText = Parameters<typeof convertLexicalToPlaintext>[0]['data']

/** The texts at a path of a record ("requirements.text"), through lists; written text as words only. */
export function textsAt(record: unknown, path: string): string[] {
  return valuesAt(record, path).flatMap((value) => {
    if (typeof value === 'string') return value.trim() === '' ? [] : [value]
    if (typeof value !== 'object' || value === null || !('root' in value)) return []
    return [convertLexicalToPlaintext({ data: value as RichText })]
  })
}

/** The ids of the related records at a path of a record that was read without populating. */
export function idsAt(record: unknown, path: string): string[] {
  return valuesAt(record, path).filter((value): value is string => typeof value === 'string')
}

function valuesAt(record: unknown, path: string): unknown[] {
  let values: unknown[] = [record]
  for (const step of path.split('.')) {
    values = values.flatMap((value) => {
      const at = (value as Record<string, unknown> | null | undefined)?.[step]
      return at === null || at === undefined ? [] : at
    })
  }
  return values
}
