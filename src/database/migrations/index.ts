import * as migration_20261122_235421_initial from './20261122_235421_initial';
import * as migration_20261125_173935_work_tracked_and_found from './20261125_173935_work_tracked_and_found';
import * as migration_20261125_191317_every_explanation_kept from './20261125_191317_every_explanation_kept';
import * as migration_20261125_201204_imports_told_apart from './20261125_201204_imports_told_apart';
import * as migration_20261125_231038_changes_and_panel_lists_indexed from './20261125_231038_changes_and_panel_lists_indexed';

export const migrations = [
  {
    up: migration_20261122_235421_initial.up,
    down: migration_20261122_235421_initial.down,
    name: '20261122_235421_initial',
  },
  {
    up: migration_20261125_173935_work_tracked_and_found.up,
    down: migration_20261125_173935_work_tracked_and_found.down,
    name: '20261125_173935_work_tracked_and_found',
  },
  {
    up: migration_20261125_191317_every_explanation_kept.up,
    down: migration_20261125_191317_every_explanation_kept.down,
    name: '20261125_191317_every_explanation_kept',
  },
  {
    up: migration_20261125_201204_imports_told_apart.up,
    down: migration_20261125_201204_imports_told_apart.down,
    name: '20261125_201204_imports_told_apart',
  },
  {
    up: migration_20261125_231038_changes_and_panel_lists_indexed.up,
    down: migration_20261125_231038_changes_and_panel_lists_indexed.down,
    name: '20261125_231038_changes_and_panel_lists_indexed'
  },
];
