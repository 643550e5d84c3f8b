// The tests that hold the arithmetic and the decision. The others start a workbook or a browser, and prove other rooms.
const [node] = require("../../jest.config.cjs").projects;

module.exports = {
  ...node,
  rootDir: "../..",
  testMatch: [
    "<rootDir>/tests/engine/**/*.test.ts",
    "<rootDir>/tests/decision/**/*.test.ts",
    "<rootDir>/tests/functions/catalogue/**/*.test.ts",
  ],
};
