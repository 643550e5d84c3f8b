import { SheetBlocks } from "./sheet-blocks";
import { childrenOf } from "./xml-tree";

/** A sheet's text with its tab selected or not, one attribute of its views. */
export function selectedSheetText(text: string, selected: boolean): string {
  const blocks = new SheetBlocks(text);
  blocks.change("sheetViews", (edit, root) => {
    for (const view of childrenOf(root, "sheetView")) edit.setAttribute(view, "tabSelected", selected ? "1" : null);
  });
  return blocks.apply();
}
