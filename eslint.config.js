import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import tseslint from 'typescript-eslint'

/** Reading on somebody's behalf must say so: Payload 3 skips the access rules otherwise. */
const accessMustBeNamed = {
  selector:
    "CallExpression[callee.object.name='payload'][callee.property.name=/^(find|findByID|create|update|delete|count)$/]:not(:has(Property[key.name='overrideAccess'])):not(:has(SpreadElement))",
  message: 'Say overrideAccess: Payload 3 skips the access rules unless it is false.',
}

export default tseslint.config(
  {
    ignores: [
      'dist',
      'data',
      'media',
      'node_modules',
      'src/admin/.next',
      'src/admin/next-env.d.ts',
      'src/admin/app/**/importMap.js',
      'src/payload-types.ts',
      'src/database/migrations',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked.map((each) => ({ ...each, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false } },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      complexity: ['error', 14],
      'max-lines': ['warn', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  // Facts and words are as long as they are.
  {
    files: [
      'seeds/data/**/*.ts',
      'src/portal/text/**/*.ts',
      'src/domain/options.ts',
      'tests/**/*.{ts,tsx}',
    ],
    rules: { 'max-lines': 'off' },
  },
  { files: ['src/portal/**/*.tsx'], ...jsxA11y.flatConfigs.recommended },
  {
    files: ['src/**/*.{ts,tsx}', 'collections/**/*.ts'],
    ignores: ['src/clock.ts', 'src/domain/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Ask src/clock.ts for the time.',
        },
      ],
    },
  },
  {
    files: ['src/queries/**/*.ts', 'src/commands/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', accessMustBeNamed] },
  },
  {
    files: ['**/*.mjs', '*.config.js', '.dependency-cruiser.cjs'],
    languageOptions: {
      globals: { process: 'readonly', URL: 'readonly', module: 'writable', console: 'readonly' },
    },
  },
)
