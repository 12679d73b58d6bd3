import type { AttributionCase } from './attributions.ts';

export const cases: AttributionCase[] = [
  // Scare quotes of the outlet.
  { text: 'Cette « aide » ressemble à une vente.', said: [], scare: ['« aide »'] },
  { text: 'Ce « cadeau » a coûté deux cents euros aux usagers.', said: [], scare: ['« cadeau »'] },
  { text: 'Les prétendus "experts" n’avaient jamais vu un barrage.', said: [], scare: ['"experts"'] },
  { text: 'Le tableau n’a coûté « que » trois millions.', said: [], scare: ['« que »'] },

  // Quotation marks that report nothing: titles, nicknames, terms, names, mentioned words.
  { text: 'Le film « Les Ombres du Nord » sort mercredi.', said: [], scare: [] },
  { text: 'La championne, surnommée « la Fusée », a gagné en deux sets.', said: [], scare: [] },
  { text: 'Ce phénomène, appelé « effet de serre », réchauffe l’air.', said: [], scare: [] },
  { text: 'Les « gilets jaunes » ont bloqué le rond-point.', said: [], scare: [] },
  { text: 'L’opération « Vigie 12 » a mobilisé cent soldats.', said: [], scare: [] },
  { text: 'Le mot « liberté » figure sur le fronton.', said: [], scare: [] },
  { text: 'Le bouton "Envoyer" ne répond plus.', said: [], scare: [] },
  { text: 'Les berlines sont vendues en finitions « Sport » et « Confort ».', said: [], scare: [] },

  // Verbs and phrases of speech that report nothing.
  { text: 'Montrons que nous savons répondre.', said: [] },
  { text: 'Il faut dire que l’hiver a été doux.', said: [] },
  { text: 'Cela veut dire que le train partira à vide.', said: [] },
  { text: 'Autrement dit, le stade est plein.', said: [] },
  { text: 'Ici, on ne dit rien à personne.', said: [] },
  { text: 'Voilà qui en dit long sur l’état du réseau.', said: [] },
  { text: 'Ce plat demande deux heures de cuisson.', said: [] },
  { text: 'L’application demande un mot de passe.', said: [] },
  { text: 'Elle soutient un candidat indépendant.', said: [] },
  { text: 'Les voisins ont appelé la police.', said: [] },
  { text: 'Le train annoncé à 8 h 12 est entré en gare.', said: [] },
  { text: 'Il a prononcé un long discours à Rome.', said: [] },
  { text: 'Le ministre n’a pas précisé le calendrier.', said: [] },
  { text: 'Contactée par « La Vigie », la direction n’a pas donné suite.', said: [], scare: [] },
  { text: 'Un porte-parole a refusé de commenter l’affaire.', said: [] },
  { text: 'La loi interdit la pêche de nuit.', said: [] },
];
