import type { AttributionCase } from './attributions.ts';

export const cases: AttributionCase[] = [
  // Scare quotes of the outlet.
  { text: 'This “help” looks like a sale.', said: [], scare: ['“help”'] },
  { text: 'The so-called “peace wall” divides the street.', said: [], scare: ['“peace wall”'] },
  { text: 'Their “holiday” lasted two hours in a car park.', said: [], scare: ['“holiday”'] },
  { text: 'The "war room" turned out to be a cupboard with a lamp.', said: [], scare: ['"war room"'] },
  { text: 'The “temporary” tax is now in its eleventh year.', said: [], scare: ['“temporary”'] },

  // Quotation marks that report nothing: titles, nicknames, terms, names, mentioned words.
  { text: 'The film “Shadows of the North” opens on Wednesday.', said: [], scare: [] },
  { text: 'Her first novel, “The Salt Road,” sold 200 copies.', said: [], scare: [] },
  { text: 'Frank “The Hammer” Dolan retired in May.', said: [], scare: [] },
  { text: 'Operation “Silver Net” began before dawn.', said: [], scare: [] },
  {
    text: 'Economists use the term “shrinkflation” for smaller packets at the same price.',
    said: [],
    scare: [],
  },
  { text: 'The word “sorry” appears 14 times in the book.', said: [], scare: [] },
  { text: 'The sign for the “Old Mill” café fell down in the wind.', said: [], scare: [] },
  { text: 'The museum will host “Harbor Remembrance Day,” with two films and a choir.', said: [], scare: [] },
  { text: 'The song “She Said Goodbye” reached number two.', said: [], scare: [] },

  // Verbs and phrases of speech that report nothing.
  { text: 'If you stop them, you have to ask who they were.', said: [] },
  { text: 'Needless to say, the train was late.', said: [] },
  { text: 'That said, the roof held.', said: [] },
  { text: 'The soup was salty, to say the least.', said: [] },
  { text: 'He sat down and asked for a coffee.', said: [] },
  { text: 'A neighbour called the police.', said: [] },
  { text: 'Norway claimed the title in Oslo.', said: [] },
  { text: 'The flood claimed ten lives.', said: [] },
  { text: 'The noted author Lyle Brandt died on Sunday.', said: [] },
  { text: 'To state the obvious, ice is cold.', said: [] },
  { text: 'The spokesman declined to comment.', said: [] },
  { text: 'Belder Labs did not respond to a request for comment.', said: [] },
  { text: 'The two leaders spoke by telephone for an hour.', said: [] },
  { text: 'The pilot reported for duty at six.', said: [] },
  { text: 'The recipe calls for two eggs and a spoon of honey.', said: [] },
  { text: 'Several players were called up for the match in Turin.', said: [] },
  { text: 'It goes without saying that snow melts in spring.', said: [] },
  { text: 'The new hall boasts 900 seats and a glass roof.', said: [] },
  { text: 'The statement was posted on the door of the town hall.', said: [] },
  { text: 'He is expecting a parcel from Lisbon.', said: [] },
  { text: 'This report was updated at 2 p.m. The Continental Press contributed to it.', said: [] },
];
