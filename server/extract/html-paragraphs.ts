/** What is used of a DOM node. */
export interface Markup {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  childNodes: Iterable<Markup>;
}

const TEXT = 3;
const ELEMENT = 1;
const LEFT_OUT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT VIDEO AUDIO CANVAS BUTTON SELECT TEXTAREA FIGCAPTION'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION DD DETAILS DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
const CELLS = new Set(['TD', 'TH']);

/** The text of a tree as paragraphs: each block element, or stretch between two, that holds text is one. */
export function htmlParagraphs(root: Markup): string[] {
  const paragraphs: string[] = [];
  let open = '';
  const close = () => {
    // White space as CSS collapses it: no-break spaces are part of the text.
    const text = open.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
    if (text !== '') paragraphs.push(text);
    open = '';
  };
  const visit = (node: Markup) => {
    if (node.nodeType === TEXT) open += node.nodeValue ?? '';
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    if (LEFT_OUT.has(name)) return;
    if (BLOCKS.has(name)) close();
    for (const child of node.childNodes) visit(child);
    if (CELLS.has(name)) open += ' ';
    if (BLOCKS.has(name)) close();
  };
  visit(root);
  close();
  return paragraphs;
}
