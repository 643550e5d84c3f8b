/** A part's name as packages compare it: no leading slash, slashes forward, percent signs read, no case. */
export function partKey(name: string): string {
  return partPath(name).toLowerCase();
}

/** A part's path as it is written: no leading slash, slashes forward, percent signs read. */
export function partPath(name: string): string {
  const plain = name.replaceAll("\\", "/").replace(/^\/+/u, "");
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

/** The path a relationship's target means, seen from the part that has it. */
export function targetPath(source: string, target: string): string {
  const plain = target.replaceAll("\\", "/").replace(/[?#].*$/u, "");
  if (plain.startsWith("/")) return partPath(plain);
  const steps = partPath(source).split("/").slice(0, -1);
  for (const step of partPath(plain).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** Where a part's relationships stand: `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** A target as it is written from a part: absolute, which every reader knows. */
export function absoluteTarget(path: string): string {
  return `/${path
    .split("/")
    .map((step) => encodeURIComponent(step).replaceAll("%20", " "))
    .join("/")}`.replaceAll(" ", "%20");
}
