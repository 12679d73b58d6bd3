import type { LayoutWords } from '../grammar.ts';

/** What in French press pages is not the article: bylines, appeals, links, legal lines. */
export const layout: LayoutWords = {
  byline:
    /^(?:par|propos recueillis par|texte|un article de|une tribune de|reportage de)\s*:?\s+\p{Lu}|^(?:la rédaction|afp|reuters|ap)(?:\s*[,/&|].*)?$|\b(?:avec|et) (?:l[’'])?(?:afp|reuters)\b.{0,20}$|^(?:publié|mis à jour|modifié) (?:le|à)\b/iu,
  boilerplate: {
    whole:
      /^(?:(?:à|a) lire(?: aussi| également)?|lire (?:aussi|également|la suite|plus)|voir aussi|sur le même (?:sujet|thème)|pour aller plus loin|crédits?(?: photo)?|photos?|illustration|©|copyright|abonnez-vous|inscrivez-vous|suivez-nous|partage[rz]|commentaires?|publicité|tags?|mots[- ]clés)(?:\s*[:–—|©]|\s*$|\s+(?:à|sur|cet|notre|nos)\b)|tous droits réservés|^https?:\/\/\S+$/iu,
    strong:
      /cet article vous a plu|faire un don|faites un don|soutene[zr][ -](?:nous|notre|le journal|la rédaction)|votre soutien|générosité de (?:ses|nos|vos) lecteurs|dons? (?:sont )?déductibles?|abonnez-vous|inscrivez-vous à|recevez (?:notre|nos|chaque|gratuitement)|nous utilisons des cookies|accepter les cookies|partagez cet article|merci de (?:votre|ne pas)|reproduction interdite|réservé aux abonnés|contenu est bloqué/g,
    weak: /à but non lucratif|newsletter|infolettre|cookies|lecteurs|gratuit(?:ement)?|\bdons?\b|soutien|abonn(?:é|ement)s?|financement|indépendan(?:t|ce)|publicité|réseaux sociaux|cliquez|adresse (?:e-)?mail/g,
  },
};
