/** The address for which the add-in is built where nobody says another. */
export const DEVELOPER_HOST = "https://localhost:3000";

/** The address asked for cannot serve an add-in; the message says why, in words. */
export class HostRefused extends Error {
  override readonly name = "HostRefused";
}

/**
 * The address at which the add-in will be served, without a slash at its end. A folder below a host is welcome; anything but https is not.
 *
 * @throws {@link HostRefused} naming what was given
 */
export function hostOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || url.protocol !== "https:" || url.search !== "" || url.hash !== "" || url.username !== "")
    throw new HostRefused(
      `--host accepts an https address such as https://addins.example.com/outsourcing; “${given}” was given.`,
    );
  return url.href.replace(/\/+$/, "");
}

/** A file of the built add-in with the host's address in the place of the developer's: the manifest and what describes the functions name it. */
export function withHost(name: string, text: string, host: string): string {
  if (!/^(manifest\.xml|functions[\w-]*\.json)$/.test(name)) return text;
  return text
    .replace(`<AppDomain>${DEVELOPER_HOST}</AppDomain>`, `<AppDomain>${new URL(host).origin}</AppDomain>`)
    .replaceAll(DEVELOPER_HOST, host);
}
