import type { HolderCase } from './holders.ts';

export const cases: HolderCase[] = [
  [
    'Le préfet de la Creuse, Alain Vidal, est venu lundi. « Rien n’est perdu », a assuré le préfet.',
    ['Alain Vidal/person/government'],
  ],
  [
    'La ministre de la Santé Odile Carrat est attendue. La ministre a promis des lits.',
    ['Odile Carrat/person/government'],
  ],
  [
    'Le ministre de l’Intérieur Luc Ferrand et le ministre de la Justice Paul Anglade se sont vus. Le ministre de la Justice a dit que tout allait bien.',
    ['Paul Anglade/person/government'],
  ],
  [
    'Bruno Salvetti, président de l’association des éleveurs, reçoit. « L’année est mauvaise », explique le président de l’association.',
    ['Bruno Salvetti/person/civil_society'],
  ],
  [
    '« Je pars », annonce Nadia Rahal, 45 ans, maire de Vierzon. « Je reviendrai », ajoute-t-elle.',
    ['Nadia Rahal/person/politician', 'Nadia Rahal/person/politician'],
  ],
  [
    'Me Karim Haddad défend la famille. « Nous ferons appel », a prévenu l’avocat.',
    ['Karim Haddad/person/police_and_justice'],
  ],
  [
    'La cour a tranché, a indiqué leur avocat. « Nous sommes soulagés », a déclaré Me Sonia Duval.',
    ['Sonia Duval/person/police_and_justice', 'Sonia Duval/person/police_and_justice'],
  ],
  [
    'Selon les avocats de Jean Morin, le dossier est vide.',
    ['avocats de Jean Morin/unnamed/police_and_justice'],
  ],
  ['D’après la mère de Jean Morin, son fils est innocent.', ['mère de Jean Morin/unnamed/citizen']],
  ['Julie Lenoir a gagné. La sexagénaire a dit qu’elle arrêtait.', ['Julie Lenoir/person/citizen']],
  ['Hugo Perrin a été jugé mardi. Le prévenu a nié les faits.', ['Hugo Perrin/person/citizen']],
  [
    'Une automobiliste a filmé la scène. L’automobiliste a raconté qu’elle avait eu peur.',
    ['Une automobiliste/unnamed/citizen'],
  ],
  [
    'Un policier a été blessé. Le policier a déclaré qu’il n’avait rien vu.',
    ['Un policier/unnamed/police_and_justice'],
  ],
  [
    'Marc Delmas a rencontré Claire Roussel. Elle a dit que la réunion était utile.',
    ['Claire Roussel/person/other'],
  ],
  [
    'Le parquet de Nîmes a ouvert une enquête. Il a précisé que deux hommes étaient recherchés.',
    ['parquet de Nîmes/institution/police_and_justice'],
  ],
  [
    'La préfecture du Gard a pris un arrêté. Elle a précisé que les plages fermaient.',
    ['préfecture du Gard/institution/government'],
  ],
  [
    'Les pompiers sont arrivés. Ils ont affirmé que le feu était maîtrisé.',
    ['pompiers/unnamed/police_and_justice'],
  ],
  ['Selon les médias, le ministre partira.', ['médias/unnamed/media']],
  ['Selon plusieurs médias, le ministre partira.', ['plusieurs médias/unnamed/media']],
  [
    'Selon Le Monde, le ministre partira. Le quotidien ajoute que rien n’est fait.',
    ['Le Monde/institution/media', 'Le Monde/institution/media'],
  ],
  [
    'Carrefour ferme dix magasins. L’entreprise affirme que personne ne sera licencié.',
    ['Carrefour/institution/company'],
  ],
  [
    'La CGT appelle à la grève. Le syndicat estime que le projet est mauvais.',
    ['CGT/institution/civil_society', 'CGT/institution/civil_society'],
  ],
  ['Moscou a annoncé qu’il fermait son ambassade.', ['gouvernement russe/institution/foreign_state']],
  [
    'Le gouvernement chinois se tait. Pékin a affirmé que tout était normal.',
    ['gouvernement chinois/institution/foreign_state'],
  ],
  [
    'L’Élysée a démenti toute rencontre. L’Élysée a précisé que rien n’était prévu.',
    ['Élysée/institution/government', 'Élysée/institution/government'],
  ],
  ['Un Belge installé à Nice a raconté qu’il avait tout perdu.', ['Un Belge installé à Nice/unnamed/other']],
  [
    'Selon une source proche du dossier, la vente est signée. « C’est fait », a confirmé cette même source.',
    ['une source proche du dossier/unnamed/anonymous', 'une source proche/unnamed/anonymous'],
  ],
  ['Selon des sources concordantes, la vente est signée.', ['des sources concordantes/unnamed/anonymous']],
  ['Selon un sondage, les Français sont inquiets.', ['un sondage/institution/document']],
  ['Selon une étude de l’Inserm, le virus recule.', ['une étude de l’Inserm/institution/document']],
  ['Le rapport souligne que les crédits manquent.', ['rapport/institution/document']],
  ['« Le loup est là », affirme Denis Faure, berger en Lozère.', ['Denis Faure/person/citizen']],
  [
    'Le secrétaire général de la FSU, Yvon Maréchal, a été reçu. « Le compte n’y est pas », a dit le secrétaire général.',
    ['Yvon Maréchal/person/civil_society'],
  ],
  [
    'L’économiste Anne Tissot doute. L’experte estime que la croissance sera faible.',
    ['Anne Tissot/person/expert'],
  ],
  [
    '« C’est une honte », s’indigne un riverain. « Personne ne fait rien », ajoute-t-il.',
    ['un riverain/unnamed/citizen', 'un riverain/unnamed/citizen'],
  ],
  [
    'Le président russe Vladimir Poutine a parlé. Le président russe a affirmé que la guerre finirait.',
    ['Vladimir Poutine/person/foreign_state'],
  ],
  [
    'Emmanuel Macron était à Brest mardi. Le chef de l’État a annoncé que la base serait agrandie. « Nous tiendrons », a promis le président.',
    ['Emmanuel Macron/person/government', 'Emmanuel Macron/person/government'],
  ],
  [
    'Le délégué interministériel à la sécurité routière Paul Vasseur reste ferme. Le délégué a dit que rien ne changerait.',
    ['Paul Vasseur/person/government'],
  ],
  [
    'La procureure-adjointe du parquet d’Albi a expliqué que l’enquête continuait.',
    ['procureure-adjointe du parquet d’Albi/unnamed/police_and_justice'],
  ],
  [
    'Le porte-parole de la préfecture a indiqué que la route était coupée.',
    ['porte-parole de la préfecture/unnamed/government'],
  ],
  ['Les députés ont interrogé Pierre Garnier. Selon eux, la loi est bonne.', ['députés/unnamed/politician']],
  ['Jeanne Weber a parlé à Lucie Bastien. Celle-ci a répondu que non.', ['Lucie Bastien/person/other']],
  [
    'Le maire de Tulle a reçu Paul Bréal. Le maire de Tulle a dit que la salle serait prête.',
    ['maire de Tulle/unnamed/politician'],
  ],
  [
    'Le directeur de l’hôpital, interrogé mardi, a dit que les urgences fermaient.',
    ['directeur de l’hôpital/unnamed/company'],
  ],
  ['Les habitants protestent. « On n’en peut plus », disent-ils.', ['habitants/unnamed/citizen']],
  [
    'L’association Oxfam a publié un rapport. L’association affirme que les riches s’enrichissent.',
    ['Oxfam/institution/civil_society'],
  ],
  [
    'L’ancien ministre Luc Vannier a témoigné. M. Vannier a dit qu’il ne savait rien.',
    ['Luc Vannier/person/politician'],
  ],
  [
    'La chanteuse Lola Marin est en tournée. « Je suis heureuse », a confié l’artiste.',
    ['Lola Marin/person/other'],
  ],
  [
    'Selon elle, tout va bien. Selon le communiqué, la banque est solide.',
    ['elle/unnamed/other', 'communiqué/institution/document'],
  ],
];
