/** A text and who is given words in it, in the order of the text, each as `name/kind/role`. */
export type HolderCase = [text: string, holders: string[]];
