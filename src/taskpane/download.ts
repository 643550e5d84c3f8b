const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a file to the browser that shows the page, as a download of its own name. */
export function download(name: string, bytes: Uint8Array, type = XLSX): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes by then; without it they stay in memory as long as the page.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
