import type { LayoutWords } from '../grammar.ts';
import { label, lines } from '../patterns.ts';

const NETWORKS =
  '(?:facebook|twitter|x|linkedin|whatsapp|messenger|instagram|pinterest|reddit|telegram|bluesky|mastodon|e-?mail|courriel|mail|sms|imprimer|copier le lien|flipboard|pocket)';
const AGENCIES =
  '(?:AFP|Reuters|REUTERS|AP|EPA|EFE|SIPA(?: PRESS)?|MAXPPP|ABACA|Abaca|Belga|BELGA|ANP|DPA|dpa|Getty(?: Images)?|GETTY(?: IMAGES)?|Shutterstock|iStock|Unsplash|Pixabay|Wikimedia(?: Commons)?|Keystone(?:-ATS)?|KEYSTONE|Hans Lucas|NurPhoto|DR|PQR|Photopqr|PHOTOPQR)';
/** Those that give pictures only. */
const LIBRARIES =
  '(?:SIPA(?: PRESS)?|MAXPPP|ABACA|Abaca|Getty(?: Images)?|GETTY(?: IMAGES)?|Shutterstock|iStock|Unsplash|Pixabay|Wikimedia(?: Commons)?|Hans Lucas|NurPhoto|PHOTOPQR)';
const MONTHS =
  '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv\\.|févr\\.|juil\\.|sept\\.|oct\\.|nov\\.|déc\\.)';
const DATE = String.raw`(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?(?:\d{1,2}(?:er)? ${MONTHS}(?: \d{4})?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?:,? (?:à|-|–|\||•)? ?\d{1,2} ?[h:] ?\d{0,2}(?: ?min)?)?`;
/** What follows a label: a colon, a dash, a bar, arrows, or nothing. */
const LABEL = String.raw`(?:\s*(?:[:–—|©→>▶]|»(?!,)|-\s)|\s*$)`;

/** What in French press pages is not the article: bylines, appeals, links, legal lines. */
export const layout: LayoutWords = {
  bylines: [
    // Who wrote it, from where, with whom.
    new RegExp(
      `^(?:${label("par|propos recueillis par|recueilli par|texte|textes|un article de|une tribune de|une enquête de|un reportage de|reportage de|adaptation|dossier réalisé par|entretien réalisé par|photos et textes|textes et photos|traduit par|traduit de l’anglais par|traduit de l'anglais par|envoyé spécial à|envoyée spéciale à|envoyé spécial en|envoyée spéciale en|correspondant à|correspondante à|correspondant en|correspondante en")})\\s*:?\\s+(?:notre |nos |l[’']|la |le |les )?(?:\\p{Lu}|(?:correspondant|envoyé))|^(?:[Dd]e |DE )?(?:[Nn]otre|[Nn]os) (?:correspondant|envoyé)e?s?\\s`,
      'u',
    ),
    /^\(?(?:la rédaction|afp|reuters|ap|belga|ats|la presse canadienne)(?:\s*[,/&|].*|\s+(?:avec|et) .{2,40})?\)?\.?$|^(?:source|sources)\s*:\s*(?:l[’'])?(?:afp|reuters|ap|belga|ats)\b.{0,30}$/iu,
    /(?:\b(?:avec|et)|,) (?:l[’'])?(?:AFP|Reuters|REUTERS|AP|Belga)(?: et (?:AFP|Reuters|AP))?\)?\.?$/u,
    // When.
    new RegExp(
      String.raw`^(?:(?:article |première )?(?:publiée?|mise? à jour|modifiée?|postée?|actualisée?|màj|maj|parue?|mise? en ligne)|dernière (?:mise à jour|modification)|le)?\s*:?\s*(?:le |à |il y a |aujourd[’']hui |hier )?${DATE}(?:\s*[|•·,–-].{0,80})?$`,
      'iu',
    ),
    /^(?:(?:article |première )?(?:publiée?|mise? à jour|modifiée?|postée?|actualisée?|mise? en ligne)|dernière (?:mise à jour|modification))\s*:?\s+(?:le|à|il y a|aujourd[’']hui|hier)\b.{0,70}$/iu,
    /^il y a \d+ (?:minutes?|heures?|jours?|semaines?|mois|ans?)$/iu,
  ],
  contribution:
    /^(?:(?:Ont|A) (?:contribué|collaboré) à (?:cet article|ce dossier)|Cet article a été (?:rédigé|écrit|réalisé|traduit)|Avec (?:l[’'])?(?:AFP|Reuters|AP)\b)/u,
  dateline: new RegExp(`^${DATE}$`, 'iu'),
  biography:
    /^\p{Lu}[\p{L}.’'-]*(?:,? \p{Lu}[\p{L}.’'-]*| (?:de|du|d[’']\p{L}+|la|le|van|von|et|ben|al)){0,8},? (?:est|sont) (?:une? )?(?:ancien(?:ne)? )?(?:grand reporter|journalistes?|rédact(?:eur|rice)s? en chef|chroniqueu(?:r|se)s?|éditorialistes?|correspondante?s?|reporters?|pigistes?|essayistes?|(?:l[’']auteure?|auteure?|autrice) (?:de|du|d[’']|des)\b)|^(?:[ÀàAa] propos de l[’']aute|[Ll]es opinions exprimées|[Cc]ette tribune (?:n[’']engage|est signée)|[Cc]e texte n[’']engage)/u,
  boilerplate: {
    link: new RegExp(
      `^[([]?\\s*(?:[àa] (?:lire|voir|écouter|regarder|découvrir)(?: aussi| également| ensuite| sur le (?:même )?sujet)?|(?:re)?lire (?:aussi|également|la suite|plus|notre|l[’']article)|lisez aussi|(?:re)?voir aussi|(?:ré)?écouter aussi|sur le même (?:sujet|thème)|dans la même rubrique|articles? (?:liés?|similaires?|associés?|connexes?)|à ne pas manquer|nos (?:derniers articles|articles sur)|les plus (?:lus|partagés)|plus d[’']infos?|en savoir plus|pour aller plus loin|retrouvez (?:aussi|tous nos|toute l[’']actualité|l[’']article|nos)|voir (?:la|les|le) (?:vidéos?|diaporama|photos|suite))(?:${LABEL}|\\s+(?:sur|dans)\\s.{2,60}$)`,
      'iu',
    ),
    whole: [
      ...lines(
        // Links to other articles.
        "^(?:lire|voir|écouter|relire) (?:aussi|également|ici|l[’'](?:article|interview|entretien)|la suite)\\b[^.!?]{0,160}$",
        '^(?:cliquez|cliquer) ici\\b|^(?:>{1,3} |→|▶|➡|►|👉)[^.]{2,160}$',
        // Pictures and who took them.
        `^\\(?(?:crédits?(?: photos?| image)?|photos?(?: d[’']illustration| d[’']archives?| prétexte)?|illustrations?|images?(?: d[’']illustration| d[’']archives?)?|légende|capture d[’']écran|vidéo|infographie|dessin|visuel|copyright)\\)?(?:\\s*[:–—|©(/]|\\.?\\s*$|\\s+(?:${AGENCIES}|d[’']archives?|d[’']illustration|de l[’']auteur)\\b)`,
        "^©|^\\(c\\) \\p{L}|^droits réservés|^capture d[’']écran\\b[^.!?]{0,60}$",
        `^[^.!?]{2,60}\\s?/\\s?${AGENCIES}(?:/.{0,30})?$`,
        // Sharing, comments, tags, ways around the page.
        `^(?:${NETWORKS}[\\s,|/•·]*){1,12}$|^(?:partage[rz]?|tweete[rz]?|envoyer|imprimer|suivez-nous|suivre|abonnez-vous|s[’']abonner|inscrivez-vous|s[’']inscrire|se connecter|connexion|réagir|commenter|haut de page|accueil|sommaire)(?:\\s*[:|!]|\\s*$|\\s+(?:à|sur|cet|cette|ce|notre|nos|par|l[’']article|un commentaire|en)\\b[^.]{0,80}\\.?$)`,
        "^(?:\\d+ |aucun |laisser un |ajouter un |lire les |voir les |soyez le premier à )commentaires?(?:\\s*[(:].*)?$|^commentaires?\\s*(?:[(:].*)?$|^(?:\\d[\\d \\u00a0\\u202f.,k]* )(?:partages|réactions|vues|lectures|j[’']aime)$",
        '^(?:tags?|mots[- ]clés?|étiquettes?|thèmes?|thématiques?|rubriques?|catégories?|sujets associés|classé dans)\\s*:',
        '^(?:temps de lecture|lecture|durée)\\s*:?\\s*(?:environ )?\\d+ ?(?:min|mn|minutes?)\\b.{0,20}$|^\\d+ ?(?:min|minutes?) de lecture$',
        '^(?:publicité|annonces?|contenu (?:sponsorisé|partenaire|de nos partenaires)|sponsorisé|la suite après (?:la|cette) publicité|passer la publicité|article suivant|article précédent|(?:afficher|voir) (?:plus|moins|la suite)|chargement(?: en cours)?\\.*)\\s*:?$',
        // Rights and walls.
        'tous droits réservés|^(?:copyright|mentions légales|conditions générales|politique de confidentialité)\\b|reproduction (?:totale ou partielle |partielle ou totale )?(?:est )?(?:strictement )?interdite',
        '^(?:(?:cet |ce )?(?:article|contenu|dossier) (?:est )?(?:réservé|accessible) (?:à nos|aux) abonnés|il vous reste \\d+(?:[.,]\\d+)? ?% de (?:cet|ce|la)|(?:vous êtes )?déjà abonnée?|abonnés? (?:seulement|uniquement)|pour lire la suite\\b|la suite (?:de cet article )?est réservée|contenu réservé)',
        '^https?:\\/\\/\\S+$|^www\\.\\S+$',
        '^(?:erratum|rectificatif|signaler une (?:erreur|faute)|une erreur\\s?\\?)\\b.{0,80}$',
      ),
    ],
    credit: new RegExp(
      String.raw`[(\[](?:©|Crédits?|Photos?|PHOTO|Images?|Illustrations?|Archives|Capture)\b[^)\]]{0,70}[)\]]\.?$|^\(?${LIBRARIES}\)?$|\((?:[Ii]llustration|photo d[’']illustration|image d[’']illustration|archives|${LIBRARIES}|${AGENCIES}\s?\/[^)]{2,40}|[^().]{2,40}\s?\/\s?${AGENCIES})\)\.?$|(?:©|(?:Crédit|Photo|PHOTO)s?(?: photo)?\s?:)\s?[^.!?]{2,70}$|[\s.–—-]${AGENCIES}\s?\/\s?\p{Lu}[^.!?]{1,50}$|\s[\p{Lu}][\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,3}\s?\/\s?${AGENCIES}(?:\/.{0,30})?$`,
      'u',
    ),
    caption: /^(?:photos? ?: |diaporama ?: |en images ?: |légende ?: )/i,
    strong:
      /cet article vous a plu|faites un don\b|^faire un don|faire un don (?:ici|maintenant|à notre)|soutene[zr][ -](?:nous|notre|le journal|la rédaction|un journalisme)|votre soutien|votre don\b|aidez-nous|générosité de (?:ses|nos|vos) (?:lecteurs|lectrices|donateurs)|abonnez-vous|inscrivez-vous|rejoignez-nous|recevez (?:notre|nos|chaque|gratuitement|l[’']essentiel)|^recevez|(?:nous|nos partenaires|ce site|notre site)(?: et nos partenaires)? (?:utilise|utilisons|utilisent|déposons|stockons)[^.]{0,40} (?:cookies|traceurs)|(?:accepter|refuser|gérer|paramétrer) (?:tous )?(?:les|mes|vos) (?:cookies|choix|préférences)|en poursuivant (?:votre|la) navigation|vous acceptez (?:l[’']utilisation|les cookies|nos|le dépôt|que)|votre (?:adresse )?(?:e-?mail|courriel)|votre inscription|vous (?:désinscrire|désabonner)|partagez (?:cet article|cette)|suivez-nous|téléchargez (?:notre|l[’'])app|merci de (?:votre|ne pas|désactiver)|votre bloqueur|réservée? (?:à nos|aux) abonnés|contenu est bloqué|notre politique de confidentialité|nos conditions générales|offre d[’']abonnement|nous avons besoin de vous/g,
    weak: /à but non lucratif|newsletters?|infolettres?|cookies|traceurs|lecteurs|lectrices|gratuit(?:ement)?|\bdons?\b|soutien|abonn(?:é|ement|er)|financement|indépendan(?:t|ce)|publicité|publicitaires?|partenaires|réseaux sociaux|cliquez|adresse (?:e-)?mail|boîte mail|défiscalis|déductibles?|d[’']un clic|audience|consentement|se désinscrire|sans engagement|politique de confidentialité/g,
  },
};
