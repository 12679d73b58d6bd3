/** Everyday words of English that French does not write. */
export const functionWords: ReadonlySet<string> = new Set(
  'the of and to is are was were be been being have has had he she they it we you this that these those who which what not no for with from by at but if his her their its our my your will would could should can may more than when there about into after before over under because while also only other two said'.split(
    ' ',
  ),
);
