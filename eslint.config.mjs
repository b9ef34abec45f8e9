import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const officeRules = officeAddins.configs.recommended.find(
  (part) => part.rules?.["office-addins/no-empty-load"]
).rules;

export default tseslint.config(
  { ignores: ["dist/", "out/", ".cache/", "node_modules/"] },
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-console": ["error", { allow: ["warn", "error"] }],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      eqeqeq: ["error", "always"],
      "max-lines": ["error", { max: 320, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // The only folder that talks to Office.js: the Office plugin's own rules hold there.
    files: ["src/excel/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.entries(officeRules).filter(([rule]) => rule.startsWith("office-addins/"))
    ),
  },
  {
    // Tools and the command line talk to a terminal.
    files: ["tools/**", "src/embedded/review/**", "*.js", "*.mjs"],
    languageOptions: {
      globals: {
        console: "readonly",
        process: "readonly",
        require: "readonly",
        module: "writable",
      },
    },
    rules: { "no-console": "off", "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["tests/**"],
    rules: { "no-console": "off" },
  }
);
