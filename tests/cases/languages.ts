import type { Lang } from '../../server/analysis/types.ts';

/** The language of a sentence, by its ISO 639-1 code, as it has to be named when it is refused. */
export const others: [lang: string, text: string][] = [
  [
    'es',
    'El gobierno anunció el lunes nuevas medidas contra la sequía, pero los agricultores no están de acuerdo.',
  ],
  [
    'ca',
    'El govern va anunciar dilluns noves mesures contra la sequera, però els pagesos no hi estan d’acord.',
  ],
  [
    'pt',
    'O governo anunciou na segunda-feira novas medidas contra a seca, mas os agricultores não concordam.',
  ],
  [
    'it',
    'Il governo ha annunciato lunedì nuove misure contro la siccità, ma gli agricoltori non sono d’accordo.',
  ],
  ['ro', 'Guvernul a anunțat luni noi măsuri împotriva secetei, dar fermierii nu sunt de acord cu ele.'],
  [
    'de',
    'Die Regierung kündigte am Montag neue Maßnahmen gegen die Dürre an, doch die Bauern sind nicht zufrieden.',
  ],
  [
    'nl',
    'De regering kondigde maandag nieuwe maatregelen tegen de droogte aan, maar de boeren zijn het er niet mee eens.',
  ],
  ['da', 'Regeringen bebudede mandag nye foranstaltninger mod tørken, men landmændene er ikke enige i dem.'],
  ['sv', 'Regeringen meddelade på måndagen nya åtgärder mot torkan, men bönderna håller inte med om dem.'],
  [
    'no',
    'Regjeringen varslet mandag nye tiltak mot tørken, men bøndene er slett ikke enige i det som ble sagt.',
  ],
  ['is', 'Ríkisstjórnin tilkynnti á mánudag nýjar aðgerðir gegn þurrkinum, en bændur eru ekki sammála.'],
  [
    'fi',
    'Hallitus ilmoitti maanantaina uusista toimista kuivuutta vastaan, mutta viljelijät eivät ole samaa mieltä.',
  ],
  ['pl', 'Rząd ogłosił w poniedziałek nowe środki przeciwko suszy, ale rolnicy nie zgadzają się z nimi.'],
  ['cs', 'Vláda v pondělí oznámila nová opatření proti suchu, ale zemědělci s nimi nesouhlasí.'],
  [
    'hu',
    'A kormány hétfőn új intézkedéseket jelentett be az aszály ellen, de a gazdák nem értenek egyet velük.',
  ],
  [
    'tr',
    'Hükümet pazartesi günü kuraklığa karşı yeni önlemler açıkladı, ancak çiftçiler aynı fikirde değil.',
  ],
  ['vi', 'Hôm thứ Hai, chính phủ công bố các biện pháp mới chống hạn hán, nhưng nông dân không đồng ý.'],
  ['el', 'Η κυβέρνηση ανακοίνωσε τη Δευτέρα νέα μέτρα κατά της ξηρασίας, αλλά οι αγρότες διαφωνούν.'],
  ['ru', 'Правительство объявило в понедельник о новых мерах против засухи, но фермеры с ними не согласны.'],
  ['uk', 'Уряд оголосив у понеділок про нові заходи проти посухи, але фермери з ними не згодні.'],
  ['ar', 'أعلنت الحكومة يوم الاثنين إجراءات جديدة لمواجهة الجفاف لكن المزارعين لا يوافقون عليها.'],
  ['he', 'הממשלה הודיעה ביום שני על צעדים חדשים נגד הבצורת אבל החקלאים אינם מסכימים.'],
  ['fa', 'دولت روز دوشنبه اقدامات تازه‌ای علیه خشکسالی اعلام کرد، اما کشاورزان با آن موافق نیستند.'],
  ['hi', 'सरकार ने सोमवार को सूखे के खिलाफ नए उपायों की घोषणा की, लेकिन किसान सहमत नहीं हैं।'],
  ['zh', '政府周一宣布了应对干旱的新措施，但农民们并不同意。'],
  ['ja', '政府は月曜日、干ばつに対する新しい対策を発表したが、農家は納得していない。'],
  ['ko', '정부는 월요일 가뭄에 대한 새로운 대책을 발표했지만 농민들은 동의하지 않는다.'],
];

/** A paragraph in an article of a language, and the language that the paragraph is in. */
export const paragraphs: [main: Lang, lang: Lang, text: string][] = [
  [
    'fr',
    'en',
    'The council has voted on the measure, and not all of the mayors in the county agree with it.',
  ],
  ['fr', 'en', '“We are not going to leave this town,” said the woman who runs the bakery on the square.'],
  ['fr', 'en', 'What the minister said is that they will have to wait for the report.'],
  [
    'en',
    'fr',
    'Le préfet a pris un arrêté, et les maires du département ne sont pas tous d’accord avec lui.',
  ],
  [
    'en',
    'fr',
    '« Nous n’allons pas quitter cette ville », dit la femme qui tient la boulangerie de la place.',
  ],
  ['en', 'fr', 'Ce que le ministre a dit, c’est qu’il faudra attendre le rapport.'],
  [
    'fr',
    'fr',
    'Le préfet a pris un arrêté, et les maires du département ne sont pas tous d’accord avec lui.',
  ],
  [
    'en',
    'en',
    'The council has voted on the measure, and not all of the mayors in the county agree with it.',
  ],
  // Headings.
  ['fr', 'fr', 'Update'],
  ['fr', 'fr', 'Fact-checking'],
  ['fr', 'fr', 'Black Friday, la suite'],
  ['en', 'en', 'Déjà vu'],
  ['en', 'en', 'Coup d’état'],
  ['en', 'en', 'After the raison d’être'],
  // Names and quoted titles.
  ['fr', 'fr', 'The Wall Street Journal, Bank of America et The New York Times ont refusé de répondre.'],
  [
    'fr',
    'fr',
    'Le film « The Good, the Bad and the Ugly » est sorti en salles dans toute la région mercredi.',
  ],
  [
    'fr',
    'fr',
    'Dans « To Be or Not to Be », il joue le rôle du comédien qui se prend pour le maître de la scène.',
  ],
  ['en', 'en', 'Le Monde, Le Figaro and La Croix declined to say what they had been told.'],
  [
    'en',
    'en',
    'The film “À la recherche du temps perdu et les autres” opened in all of the region’s cinemas.',
  ],
  [
    'en',
    'en',
    'The Ligue pour la protection des oiseaux de la Loire said that it would appeal to the court.',
  ],
  // What has no words.
  ['fr', 'fr', ''],
  ['en', 'en', '12 345 …'],
];
