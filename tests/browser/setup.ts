export default function setup(): void {
  // Filled by the workbench's tests: builds the pages they open.
}
