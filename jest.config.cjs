// Three projects: what runs in Node, what runs over a simulated page, what runs in a real browser.
const transform = {
  "^.+\\.(t|j)sx?$": [
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

const shared = {
  transform,
  modulePathIgnorePatterns: ["<rootDir>/build/", "<rootDir>/dist/"],
  moduleNameMapper: { "\\.(png|svg|css)$": "<rootDir>/tests/support/empty-asset.cjs" },
};

module.exports = {
  // A guard against hanging on a busy machine, not a measure.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/tests/browser/"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/tests/**/*.test.tsx"],
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/tests/browser/setup.ts",
      setupFilesAfterEnv: ["<rootDir>/tests/browser/once-more.ts"],
    },
  ],
};
