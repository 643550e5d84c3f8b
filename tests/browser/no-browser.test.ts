import { NoBrowser, words } from "./support/chromium";

test("a missing system library is said with the command that brings it", () => {
  const failure =
    "browserType.launch: Failed\n/opt/chromium/chrome: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file or directory";
  expect(words(failure)).toMatch(
    /^The browser tests need system libraries that are not installed \(libnss3\.so\)\.\nOn Debian or Ubuntu: sudo apt-get install -y libnss3 /,
  );
});

test("a machine without any browser is told what to install", () => {
  expect(words("Executable doesn't exist")).toContain("Install Google Chrome, or set CHROME_PATH");
});

test("the words are the whole of the failure", () => {
  expect(new NoBrowser("what to do").stack).toBe("what to do");
});
