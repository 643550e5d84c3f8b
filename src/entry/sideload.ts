/** Starts the add-in in desktop Excel, where there is one: `npm run sideload`. */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { addInServer, developerCertificate } from "./sideload/add-in-server";
import { sideloadPlan } from "./sideload/sideload-plan";
import type { Step } from "./sideload/sideload-plan";

const DIST = join(__dirname, "..", "..", "dist");
const MANIFEST = join(DIST, "manifest.xml");
const PORT = 3000;

function run({ command, arguments: given }: Step): void {
  execFileSync(command, given, { stdio: "ignore" });
}

function refuse(words: string): void {
  console.error(words);
  process.exitCode = 1;
}

function sideload(): void {
  if (!existsSync(MANIFEST)) {
    refuse("The add-in is not built yet: npm run build");
    return;
  }
  const [, id = ""] = /<Id>([^<]+)<\/Id>/.exec(readFileSync(MANIFEST, "utf8")) ?? [];
  const plan = sideloadPlan(process.platform, homedir(), MANIFEST, id);
  if (plan.kind === "no-desktop-excel") {
    refuse(plan.words);
    return;
  }
  const certificate = developerCertificate(homedir());
  if (certificate === null) {
    refuse(
      "Excel asks for https, and there is no certificate for localhost yet. Once: npx office-addin-dev-certs install",
    );
    return;
  }

  const forget = (): void => {
    if (plan.kind === "windows") plan.forget.forEach(run);
    else rmSync(plan.copyTo, { force: true });
  };
  const server = addInServer(DIST, certificate);
  server.on("error", ({ message }) => refuse(`The add-in could not be served on port ${PORT}: ${message}`));
  server.listen(PORT, "localhost", () => {
    if (plan.kind === "windows") plan.tell.forEach(run);
    else {
      mkdirSync(dirname(plan.copyTo), { recursive: true });
      copyFileSync(MANIFEST, plan.copyTo);
    }
    run(plan.open);
    console.log(
      `The add-in is served at https://localhost:${PORT}/ and Excel knows it. Stop with Ctrl+C: Excel then forgets it.`,
    );
  });
  process.on("SIGINT", () => {
    forget();
    server.close();
    process.exit(0);
  });
}

sideload();
