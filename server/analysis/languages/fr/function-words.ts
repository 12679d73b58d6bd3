/** Everyday words of French that English does not write. */
export const functionWords: ReadonlySet<string> = new Set(
  'le les un une du au aux et est sont était être été avoir avait ont il elle ils elles nous vous je ce cette ces cela qui que dont où ne pas plus dans pour par avec sans sous chez vers mais donc ses leur leurs notre votre mon ma mes même aussi très après avant depuis pendant selon comme tout tous toute toutes deux fait faire peut doit'.split(
    ' ',
  ),
);
