/** How the keys begin of sheets whose tables stand beside those that are read. */
export const BESIDE = "import-";
