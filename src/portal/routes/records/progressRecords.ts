import type { ProgressView } from '../../../queries/assignments/assignmentProgress.js'
import type { BoardUnit } from '../../../queries/assignments/board.js'
import { unitRecord } from './records.js'

/** `percent` is null where nothing was reported; `isAtLeast` says that some assignments reported nothing. */
export function progressRecord(progress: ProgressView): Record<string, unknown> {
  const { hasDemo, isAllDemo: _isAllDemo, ...rest } = progress
  return { ...rest, demo: hasDemo }
}

export function unitProgressRecord({ unit, progress }: BoardUnit, publicUrl: string): object {
  return { ...unitRecord(unit, publicUrl), progress: progressRecord(progress) }
}
