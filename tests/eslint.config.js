/** One linter configuration for everything: `eslint -c tests/eslint.config.js`. Types decide, so faults are few and real. */
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Markup is made by Svelte, never from strings: nothing that a source says can run as code. */
const MARKUP_FROM_STRINGS = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
    message: 'Markup is never made from strings.',
  },
  {
    selector: "MemberExpression[object.name='document'][property.name=/^(write|writeln)$/]",
    message: 'Markup is never made from strings.',
  },
  {
    selector: 'SvelteAttribute[key.name=/^(style|srcdoc)$/], SvelteStyleDirective',
    message: 'The policy of the pages refuses style attributes: use `styles` of src/ui.',
  },
];

export default ts.config(
  { ignores: ['dist/', 'public/', 'node_modules/', 'test-results/', 'playwright-report/', 'coverage/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.svelte'],
    extends: [...ts.configs.strictTypeChecked, ...ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: root, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `() => stop()` in callbacks reads better than a block around it
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      // `as T` after a length check; the alternative, `!`, is forbidden for good reason
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // GeoJSON properties want an index signature, which only `type` gives
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-misused-spread': 'off', // text is taken apart by code points on purpose
      // the compiler's own checks know more than these two
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: {
        parser: ts.parser,
        projectService: true,
        tsconfigRootDir: root,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/valid-compile': 'error', // the compiler's warnings, accessibility among them
      'prefer-const': 'off', // `let` is how Svelte writes props and state
      'svelte/no-useless-mustaches': 'off', // `{' '}` keeps a space that the compiler would drop
      '@typescript-eslint/no-meaningless-void-operator': 'off', // `void value` makes a derived value depend on it
      'svelte/prefer-svelte-reactivity': 'off', // a Map inside a derived value is made anew each time
      // the linter doesn't see the types of imported components; svelte-check does
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // links are made by the atlas's own codec, not by SvelteKit
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // stand-ins for what a test browser lacks look unneeded to the types
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['tests/bench/*.mjs'], languageOptions: { globals: globals.browser } },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: globals.node },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-empty': 'error',
      'no-restricted-syntax': ['error', ...MARKUP_FROM_STRINGS],
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,svelte}', 'geo/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['src/**/*.{ts,svelte}'], ignores: ['src/prerender/**'], rules: { 'no-console': 'error' } },
);
