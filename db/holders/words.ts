import type { Lang } from '../../server/analysis/types.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What stands around names and is no part of them, folded and without dots. */
interface HolderWords {
  determiners: ReadonlySet<string>;
  /** Those that begin a description ("un sondage", "a report"). */
  indefinite: ReadonlySet<string>;
  courtesy: Record<'m' | 'f' | 'either', ReadonlySet<string>>;
  /** Offices and ranks, and what is said of their time ("former"). Words that are first names too are not here. */
  offices: ReadonlySet<string>;
  /** Offices that are surnames or first names too: only before a first name and a surname. */
  doubtful: ReadonlySet<string>;
  /** What offices are of ("of State", "de l’Intérieur"). */
  complements: ReadonlySet<string>;
  connectors: ReadonlySet<string>;
  /** What a surname of several words begins with. */
  particles: ReadonlySet<string>;
}

export const HOLDER_WORDS: Record<Lang, HolderWords> = {
  fr: {
    determiners: set('le la les l un une des ce cet cette ces son sa ses leur leurs notre nos'),
    indefinite: set('un une des plusieurs certains certaines quelques'),
    courtesy: {
      m: set('m mr monsieur mm messieurs'),
      f: set('mme madame mlle mademoiselle mmes mesdames'),
      either: set('me maitre dr docteur docteure pr professeur professeure mgr monseigneur'),
    },
    offices: set(
      'president presidente vice-president vice-presidente ex-president ex-presidente ministre ex-ministre premier premiere secretaire senateur senatrice depute deputee eurodepute eurodeputee maire prefet prefete procureur procureure gouverneur gouverneure ambassadeur ambassadrice chancelier chanceliere directeur directrice porte-parole ex ancien ancienne general colonel commissaire chef cheffe patron patronne',
    ),
    doubtful: set('juge capitaine'),
    complements: set(
      'republique etat gouvernement interieur justice sante economie finances budget affaires etrangeres defense armees travail education nationale culture sports agriculture transports ecologie transition ecologique logement senat assemblee region conseil departemental general regional delegue deleguee adjoint adjointe generale sceaux',
    ),
    connectors: set("de du des d la le les l et a au aux en l' d'"),
    particles: set('de du des d la le les van von der den bin el da di del dos'),
  },
  en: {
    determiners: set('the a an this that his her their its our'),
    indefinite: set('a an some several many'),
    courtesy: {
      m: set('mr sir'),
      f: set('mrs ms miss dame'),
      either: set('mx dr prof rev reverend'),
    },
    offices: set(
      'president presidents pres vice-president ex-president vice prime minister premier chancellor secretary senator sen sens senators representative rep reps congressman congresswoman governor gov govs mayor speaker attorney commissioner director chairman chairwoman spokesman spokeswoman spokesperson former acting deputy interim outgoing incoming general gen admiral adm colonel col captain capt lieutenant lt sergeant sgt sheriff ambassador professor detective senate house majority minority leader',
    ),
    doubtful: set('judge justice major maj chief officer'),
    complements: set(
      'state defense health treasury labor labour agriculture commerce education energy interior transportation homeland security staff foreign affairs human services veterans',
    ),
    connectors: set('of for the and'),
    particles: set('de du la le van von der den bin el da di del dos st'),
  },
};
