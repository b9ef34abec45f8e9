const transform = {
  "^.+\\.[jt]sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  ],
};
const base = {
  transform,
  testEnvironment: "node", // jest cannot load ES modules as they are: strip-bom and uuid (under office-addin-mock), intl-messageformat.
  transformIgnorePatterns: ["/node_modules/(?!.*(?:strip-bom|uuid|intl-messageformat|@formatjs)/)"],
};

/** `npx jest --selectProjects unit` for the fast ones; `e2e` needs a build and a browser. */
module.exports = {
  projects: [
    {
      ...base,
      displayName: "unit",
      testMatch: ["<rootDir>/tests/**/*.test.ts?(x)"],
      testPathIgnorePatterns: ["/tests/(hosts|samples|tools|e2e)/"],
    },
    {
      ...base,
      displayName: "hosts",
      testMatch: ["<rootDir>/tests/{hosts,samples,tools}/**/*.test.ts"],
    },
    { ...base, displayName: "e2e", testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"] },
  ],
};
