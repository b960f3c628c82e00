import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'

import { keepPublished, noteUnstatedStatus } from '../../src/hooks/publishing/keepPublished.js'
import { normaliseText } from '../../src/hooks/normaliseText.js'
import type { ChangeLogRules } from '../../src/hooks/changeLog/changeLogEntry.js'
import { recordChange, recordDeletion } from '../../src/hooks/changeLog/recordChange.js'
import { rememberPublished } from '../../src/hooks/publishing/rememberPublished.js'
import { setSearchText } from '../../src/hooks/publishing/setSearchText.js'
import { hideFiles, showFiles } from '../../src/hooks/files/showFiles.js'
import { stampWithdrawal } from '../../src/hooks/publishing/stampWithdrawal.js'

type Hooks = NonNullable<CollectionConfig['hooks']>

type DraftedHooks = {
  beforeOperation?: NonNullable<Hooks['beforeOperation']>
  beforeChange: CollectionBeforeChangeHook[]
  afterChange?: NonNullable<Hooks['afterChange']>
  /** Public fields whose words the list filter finds. */
  searched: string[]
  log: ChangeLogRules
}

/** The hooks every collection with drafts runs, with a collection's own ones at their place. */
export function draftedHooks(own: DraftedHooks): Hooks {
  return {
    beforeOperation: [...(own.beforeOperation ?? []), noteUnstatedStatus],
    beforeValidate: [normaliseText],
    beforeChange: [
      rememberPublished,
      keepPublished,
      ...own.beforeChange,
      stampWithdrawal,
      setSearchText(...own.searched),
    ],
    afterChange: [...(own.afterChange ?? []), showFiles(), recordChange(own.log)],
    afterDelete: [hideFiles, recordDeletion(own.log)],
  }
}
