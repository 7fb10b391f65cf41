import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { prefer: 'type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only: a name is the same everywhere.' },
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['../../../../*'], message: 'Too far away: the thing belongs in a nearer room.' }] },
      ],
      'no-console': 'error',
    },
  },
  // Tests mirror src one folder deeper: their way up is long by design.
  { files: ['test/**'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['src/taskpane/**'], plugins: { 'react-hooks': hooks }, rules: hooks.configs.recommended.rules },
  {
    files: [
      'src/cli/**',
      'src/training/**',
      'src/workbench/server/**',
      'test/bench/**',
      'test/evaluate/**',
      'test/support/**',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '*.js'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
