import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'

import { keepPublished, noteUnstatedStatus } from '../../src/hooks/keepPublished.js'
import { normaliseText } from '../../src/hooks/normaliseText.js'
import type { ChangeLogRules } from '../../src/hooks/changeLogEntry.js'
import { recordChange, recordDeletion } from '../../src/hooks/recordChange.js'
import { rememberPublished } from '../../src/hooks/rememberPublished.js'
import { setSearchText } from '../../src/hooks/setSearchText.js'
import { hideFiles, showFiles } from '../../src/hooks/showFiles.js'
import { stampWithdrawal } from '../../src/hooks/stampWithdrawal.js'

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
