import { defineConfig } from 'vitest/config'

const shared = {
  setupFiles: ['tests/support/setup.ts'],
  env: { NODE_ENV: 'test' as const, LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent' },
}

const onDatabase = {
  ...shared,
  include: ['tests/{integration,portal}/**/*.test.{ts,tsx}'],
  globalSetup: ['tests/support/templateDatabase.ts'],
  pool: 'forks' as const,
  maxWorkers: 2,
  testTimeout: 180_000,
  hookTimeout: 300_000,
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          testTimeout: 60_000, // Some start a process, which a busy machine takes its time for.
        },
      },
      { extends: true, test: { ...onDatabase, name: 'database' } },
      {
        extends: true,
        test: { ...onDatabase, name: 'mongodb', env: { ...shared.env, TEST_DATABASE: 'mongodb' } },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/runningPortal.ts'],
          pool: 'forks',
          maxWorkers: 1,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
