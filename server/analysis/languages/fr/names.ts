import type { HolderRole } from '../../types.ts';
import type { NameWords } from '../names.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const all = <V>(words: string, value: V): [string, V][] => words.split(/\s+/).map((w) => [w, value]);

export const names: NameWords = {
  courtesy: new Map([
    ...all('m. mr mr. monsieur messieurs mm. sir lord père frère don abbé', 'm' as const),
    ...all('mme mme. madame mlle mademoiselle mmes lady sœur soeur dame', 'f' as const),
    ...all('me maître dr dr. docteur pr pr. professeur mgr monseigneur', null),
  ]),
  titles: set(
    'président présidente vice-président vice-présidente ministre premier première secrétaire sénateur sénatrice député députée maire préfet préfète gouverneur gouverneure procureur procureure juge général amiral colonel commandant capitaine lieutenant major sergent caporal commissaire inspecteur inspectrice ambassadeur ambassadrice chancelier chancelière roi reine prince princesse empereur duc duchesse pape cardinal archevêque évêque imam rabbin ayatollah cheikh sultan émir directeur directrice patron patronne pdg porte-parole chef cheffe candidat candidate eurodéputé eurodéputée conseiller conseillère dirigeant dirigeante leader ex-président ex-ministre acteur actrice chanteur chanteuse réalisateur réalisatrice comédien comédienne écrivain écrivaine journaliste avocat avocate chercheur chercheuse historien historienne sociologue politologue économiste humoriste animateur animatrice entraîneur sélectionneur défenseur attaquant milieu gardien pilote champion championne rappeur milliardaire militant militante opposant opposante',
  ),
  particles: set(
    "de du d' des la le l' van von der den ter ten al el ben bin ibn bint da di del della dos do y",
  ),
  connectors: set("de du des d'"),
  organisationHeads: set(
    'parti ligue mouvement union fédération confédération association collectif ong fondation institut agence office conseil comité commission cour tribunal parquet ministère assemblée sénat banque groupe société compagnie université école lycée collège centre hôpital clinique chu chru ars rassemblement front syndicat ordre observatoire organisation bureau direction préfecture mairie département police gendarmerie armée forum conférence congrès parlement chambre académie radio télévision journal quotidien hebdomadaire magazine gazette technologies industries systèmes énergies médias airlines airways holding sa sas fc ac rc club stade olympique racing musée opéra théâtre orchestre festival église mosquée synagogue cathédrale autorité haut-commissariat service caisse mutuelle crédit inspection délégation secrétariat chancellerie unités milices alliance coalition coordination brigade régiment garde marine force forces nations fonds réseau studio studios editions éditions laboratoire laboratoires maison bar restaurant hôtel café brasserie cinéma rectorat barreau coopérative consortium cabinet médecins reporters international group motors bank news tv network press foundation university institute',
  ),
  institutions: set(
    'administration camp gouvernement ministère armée police gendarmerie parquet préfecture mairie parlement présidence diplomatie justice régime exécutif ambassade consulat tribunal cour université hôpital chu centre-hospitalier conseil sénat assemblée banque académie rectorat chambre commission agence département syndicat fédération parti opposition forces autorités marine aviation douane renseignement protection-civile office institut école lycée collège groupe association collectif fondation organisation comité société entreprise compagnie barreau diocèse métropole',
  ),
  standalone: set('gouvernement exécutif'),
  resumptive: new Map([
    ...all(
      'entreprise société groupe compagnie constructeur firme multinationale laboratoire avionneur géant fabricant opérateur banque',
      'companies',
    ),
    ...all('club équipe formation', 'clubs'),
    ...all('parti mouvement', 'parties'),
    ...all('quotidien journal hebdomadaire magazine chaîne radio média tabloïd mensuel site', 'media'),
    ...all('association ong organisation syndicat fédération fondation collectif', 'associations'),
    ...all('pays', 'countries'),
    ...all('ministère commission tribunal parquet préfecture agence institut cour', 'institutions'),
  ]),
  placeHeads: set(
    'ville commune village rue avenue boulevard place quai pont région département province état île îles mont lac fleuve mer océan golfe détroit vallée col forêt aéroport circuit porte gare port quartier banlieue district comté canton cité côte cap bois parc plage new los las san',
  ),
  things: set(
    'loi classe code traité accord accords plan projet prix jeux coupe tour championnat opération affaire protocole directive règlement charte constitution guerre révolution journée fête nuit salon foire exposition trophée trophy grand-prix ballon médaille légion bataille traités convention livret grenelle programme sommet conférence pacte rapport',
  ),
  abstract: /(?:tion|tions|ité|ités|ment|ments|isme|ismes|ence|ance|ique|iques|graphie|logie|ture|aux)$/,
  domains: new Set(),
  ofPersons: set('administration camp clan famille affaire gouvernement procès'),
  inhabitant: /(?:ais|aises?|ois|oises?|iens?|iennes?|éens?|éennes?|ains|aines?|ards?)$/,
  offices: set(
    'ministre ministres ministère secrétaire maire président présidente procureur procureure préfet préfète directeur directrice patron patronne chef cheffe archevêque évêque député députée sénateur sénatrice gouverneur roi reine prince ambassadeur ambassadrice porte-parole ex-ministre ex-président entraîneur',
  ),
  articles: new Map([
    ['le', 'Le '],
    ['du', 'Le '],
    ['au', 'Le '],
    ['la', 'La '],
    ["l'", "L'"],
    ['les', 'Les '],
    ['des', 'Les '],
    ['aux', 'Les '],
  ]),
  sameOffice: new Map([
    ['chef de le état', 'président'],
    ['chef de état', 'président'],
    ['hôte de le élysée', 'président'],
    ['locataire de le élysée', 'président'],
    ['président de le république', 'président'],
    ['chef de le gouvernement', 'premier'],
    ['chef de gouvernement', 'premier'],
    ['locataire de matignon', 'premier'],
    ['garde de sceau', 'ministre'],
  ]),
  styles: new Map<string, { head: string; role: HolderRole }>([
    ...all('me mes maître maîtres', { head: 'avocat', role: 'police_and_justice' as HolderRole }),
    ...all('dr dr. docteur', { head: 'médecin', role: 'expert' as HolderRole }),
    ...all('pr pr. professeur', { head: 'professeur', role: 'expert' as HolderRole }),
  ]),
  copulas: set('est était devient devenu devenue fut'),
  formerly: set('ancien ancienne ex actuel actuelle futur future nouveau nouvelle même'),
  genders: new Map([
    ...all('le un du au ce il mr m. monsieur', 'm' as const),
    ...all('la une cette elle mme madame mlle', 'f' as const),
    ...all('homme père frère fils mari garçon oncle neveu roi prince pape compagnon copain', 'm' as const),
    ...all('femme mère sœur fille épouse tante nièce reine princesse compagne copine', 'f' as const),
  ]),
  leaders: set(
    'président présidente vice-président vice-présidente directeur directrice patron patronne porte-parole responsable secrétaire délégué déléguée chef cheffe représentant représentante membre dirigeant dirigeante conseiller conseillère coordinateur coordinatrice fondateur fondatrice',
  ),
  gendered: {
    m: /(?:[^o]eur|ier|ien|if|el|ant|ent)$/,
    f: /(?:euse|trice|ière|ienne|ive|elle|ante|ente|esse)$/,
  },
  ages: /(?:agénaire|trentenaire|nonagénaire|centenaire)$/,
  relatives: set(
    'porte-parole avocat avocate mère père frère sœur fils fille mari épouse époux femme compagnon compagne conjoint ami amie voisin voisine collègue cousin cousine oncle tante neveu nièce conseil entourage proche témoin victime successeur prédécesseur prédécesseure adversaire rival rivale adjoint adjointe assistant assistante foule famille couple population public équipage jury entourage',
  ),
  locatives: new Map([
    ['en', 2],
    ['à', 1.2],
    ['vers', 1],
    ['depuis', 1],
    ['près', 1.5],
    ['dans', 1],
    ['jusqu’à', 1.5],
  ]),
  sources: set("selon d'après"),
  by: 'par',
  who: 'qui',
  acts: set(
    'accepter accorder accueillir acheter adopter agir aider appeler attaquer autoriser bombarder cesser chercher condamner conclure considérer construire contester continuer contrôler coopérer craindre céder demander dénoncer déployer devoir décider défendre développer dire disposer durcir engager envahir envisager envoyer espérer essayer estimer exécuter exiger expulser exporter fermer fournir geler imposer interdire intervenir investir juger lancer lever livrer menacer mener mobiliser multiplier négocier occuper offrir organiser ouvrir parvenir poursuivre prendre préférer préparer présenter promettre proposer protester prévoir publier pouvoir ratifier reconnaître refuser rejeter renforcer renoncer répliquer répondre retirer réagir réclamer réprimer riposter rompre sanctionner signer soutenir soupçonner suspendre tenter tenir tirer utiliser vendre vouloir violer voter',
  ),
  notNames: set(
    "République Europe-1 TER SDF GMT UTC DE DES ENVIRONNEMENT POLITIQUE FILE VTC PME TPE ETI OGM ONG EHPAD Ehpad Ehpads IRM RSA APL SMIC Smic IVG PMA GPA ISF IFI CSG TNT GPS USB CO2 QI ZAD PV PCR UV AOC OPA PDG DRH VIP HD XXe XIXe Premier Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche Outre Selon Islam Communiqué Capture Illustration Ligne Lignes Nord-Sud Hier Demain Aujourd'hui Pages Rappel Erratum Internet Web Noël Pâques Toussaint Covid COVID Covid-19 COVID-19 Coronavirus ADN ARN SMS PDF DVD CD TV SUV HLM PIB TVA CDD CDI RTT QR VIH Sida SIDA Bac JO Mondial Dieu Allah Constitution Histoire République État Etat Bourse Terre Soleil Lune Ramadan Twitteur Crédit Photo Photos Vidéo Vidéos Lire Voir Abonnés Publicité Source Sources Partager Suivez Retrouvez Article Articles Actualité Actualités International Politique Économie Société Culture Sport Sports Opinion Monde Mise Exclusif Direct Reportage Interview Entretien Enquête Analyse Récit Tribune Chronique Portrait Bonjour Merci Oui Non Bref Hélas Certes Car Or Mais Donc Ainsi Enfin Puis Alors Ensuite Cependant Pourtant Toutefois Néanmoins Soudain Résultat Question Réponse Officiellement Moyen-Age Moyen-Âge Renaissance Révolution Libération Première Seconde Deuxième Guerre Brexit Ier II III IV XVI XIX XX XXI",
  ),
  relational:
    /(?:al|ale|aux|ales|el|elle|els|elles|ien|ienne|iens|iennes|ique|iques|aire|aires|ais|aise|aises|ain|aine|ains|aines|if|ive|eur|ure|éen|éenne|éens|éennes|ois|oise|oises|iste|istes|ol|ole|ine|uni|unies|unis|mer|an|ane|and|ande|cais|uble|ifère|é|ée|és|ées|ère|ères|er|russes?|turcs?|turque|grecs?|grecque|belges?|suisses?|corse|arabes?|tchèque|croate|serbe|kurdes?|basque|britannique|slovaque|bulgare)$/,
  headIsLast: false,
  definite: set("le la l' ce cet cette"),
  pluralDeterminers: set(
    'les des aux ces ses leurs nos vos mes tes plusieurs certains certaines quelques nombreux nombreuses de deux trois quatre cinq six sept huit neuf dix',
  ),
  pronouns: new Map([
    ['il', 'm'],
    ['elle', 'f'],
  ]),
  impersonal:
    /^(?:n[’'e] ?)?(?:y (?:a|en|avait|aura|eut)|faut|fallait|faudra|faudrait|a fallu|s[’'](?:agit|agissait|agirait|avère)|semble|paraît|paraîtrait|suffit|convient|reste|vaut|pleut|neige|importe|arrive|existe|se peut|en va|en est|fait (?:chaud|froid|beau|nuit)|(?:est|était|sera|serait)(?: [\p{L}’']+)? (?:\p{L}+ )?(?:que?|qu[’']|de|d[’'])|est (?:vrai|temps|clair|probable|possible|impossible|important|nécessaire|difficile|tard|tôt|\d))/u,
  affiliation:
    /^(?:LREM|LaREM|LR|PS|RN|FN|LFI|PCF|EELV|MoDem|Modem|UDI|UMP|DVD|DVG|SE|PRG|NPA|DLF|Agir|Horizons|Renaissance|SPD|CDU|CSU|PPE|ex-\p{L}+|sans étiquette|divers (?:droite|gauche))$/u,
  people: set(
    'personne gens homme femme enfant jeune garçon fille fils frère sœur parent père mère famille couple ami amie copain collègue voisin voisine proche victime témoin suspect membre adversaire partisan soutien critique source individu anonyme malade blessé mort otage client client patient passager usager spectateur lecteur internaute utilisateur participant invité participante intéressé camarade cousin adolescent adulte sexagénaire quinquagénaire quadragénaire trentenaire septuagénaire octogénaire foule population fan observateur acteur responsable interlocuteur représentant chef auteur intervenant prétendant collaborateur adjoint assistant époux épouse mari résident résidente habitant habitante locataire propriétaire consommateur voyageur touriste survivant rescapé prévenu accusé détenu condamné plaignant guide secrétaire leader agent conseil défenseur défense cadre proche-collaborateur major source-proche français',
  ),
};
