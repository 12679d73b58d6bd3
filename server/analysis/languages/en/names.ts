import type { HolderRole } from '../../types.ts';
import type { NameWords } from '../names.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const all = <V>(words: string, value: V): [string, V][] => words.split(/\s+/).map((w) => [w, value]);

export const names: NameWords = {
  courtesy: new Map([
    ...all('mr mr. sir lord father brother king prince duke', 'm' as const),
    ...all('mrs mrs. ms ms. miss lady dame queen princess duchess sister', 'f' as const),
    ...all('dr dr. prof prof. professor rev rev. reverend', null),
  ]),
  titles: set(
    'president vp vice-president vice minister prime premier chancellor secretary senator sen sen. sens. representative rep rep. reps. congressman congresswoman governor gov gov. govs. lieutenant lt lt. mayor mullah councilman councilwoman councillor speaker leader whip chairman chairwoman chair ceo cfo coo founder director commissioner chief judge justice attorney prosecutor general gen gen. admiral adm. colonel col col. captain capt capt. sergeant sgt sgt. major maj. commander officer detective sheriff marshal ambassador envoy emperor pope cardinal archbishop bishop pastor imam rabbi ayatollah sheikh sultan emir crown baroness baron earl count dean coach quarterback pitcher actor actress singer rapper comedian author writer journalist columnist reporter anchor host correspondent editor analyst professor economist historian spokesman spokeswoman spokesperson adviser advisor strategist activist candidate nominee hopeful democrat republican former ex-president assemblyman assemblywoman majority minority deputy acting interim incoming outgoing then-president mp msp billionaire lawyer defense homeland pres. pres',
  ),
  particles: set('de du van von der den al el bin ibn ben da di del la le dos st.'),
  connectors: set('of for on'),
  organisationHeads: set(
    'party league union federation association coalition foundation institute institution agency office council committee subcommittee commission court department ministry senate house congress parliament assembly legislature bank group company companies corporation corp corp. inc inc. llc ltd ltd. plc co. college university school academy centre center hospital clinic medical organization organisation bureau administration army navy force forces marines society network post times journal news press tribune herald gazette chronicle register examiner observer telegraph dispatch association board authority campaign club service services international national united technologies systems industries motors airlines airways energy media holdings partners ventures capital entertainment studios records pictures pharmaceuticals church mosque synagogue temple ministries diocese museum library theatre theater orchestra festival police patrol guard corps brigade battalion command fund trust alliance movement project initiative caucus conference convention summit forum exchange reserve treasury exchequer constabulary magistrates tribunal embassy consulate secretariat laboratory laboratories labs observatory society brotherhood fc afc united city rovers wanderers athletic tv radio fm magazine review weekly daily pac tech elementary ferries shipping lines railways rail foods stores steel oil petroleum insurance logistics brewery farms engineering software electronics chemicals consulting solutions dept dept. fellowship collective cooperative action watch',
  ),
  institutions: set(
    'government administration regime military army navy police campaign ministry parliament embassy consulate authorities intelligence-community presidency cabinet delegation judiciary legislature leadership senate council department district-attorney university hospital company group coalition opposition forces courts court family-foundation foundation transition camp',
  ),
  standalone: set('government administration intelligence-community'),
  resumptive: new Map([
    ...all('company firm corporation manufacturer retailer carmaker airline bank giant', 'companies'),
    ...all('club team side', 'clubs'),
    ...all('party', 'parties'),
    ...all('newspaper paper magazine network channel outlet website', 'media'),
    ...all('group organization organisation charity association union nonprofit', 'associations'),
    ...all('country nation', 'countries'),
    ...all('agency department ministry commission court bureau committee council', 'institutions'),
  ]),
  placeHeads: set(
    'street road avenue ave ave. st blvd blvd. lane square boulevard river lake mount mountain mountains valley island islands bay beach county province district park bridge port airport station sea ocean gulf strait city town village borough heights hills springs creek canyon desert peninsula coast cape fort square tower plaza highway',
  ),
  things: set(
    'act acts bill law laws amendment treaty agreement accord accords order orders clause medal award awards prize program programme plan deal pact resolution case war wars cup games olympics series show tour championship championships bowl day week month year years eve primary primaries debate debates speech address code doctrine rule rules constitution declaration charter report memo dossier investigation probe initiative project test tests festival parade marathon rally hearing hearings scandal affair revolution crisis movement operation mission theory policy policies terms trophy photo photos',
  ),
  abstract: /(?:tion|tions|ity|ities|ness|ism|isms|ship|ment|ments|ance|ence|ures?|ics|ers|ous|ful)$/,
  domains: set('secretary minister commissioner director adviser advisor spokesman spokeswoman'),
  ofPersons: set('administration campaign presidency camp supporters aides allies backers family voters era'),
  inhabitant: null,
  offices: new Set(),
  articles: new Map([['the', 'The ']]),
  sameOffice: new Map([
    ['commander-in-chief', 'president'],
    ['head of state', 'president'],
    ['head of government', 'prime minister'],
  ]),
  styles: new Map<string, { head: string; role: HolderRole }>([
    ...all('dr dr.', { head: 'doctor', role: 'expert' as HolderRole }),
    ...all('sen sen.', { head: 'senator', role: 'politician' as HolderRole }),
    ...all('rep rep.', { head: 'congressman', role: 'politician' as HolderRole }),
    ...all('gov gov.', { head: 'governor', role: 'government' as HolderRole }),
    ...all('prof prof. professor', { head: 'professor', role: 'expert' as HolderRole }),
  ]),
  copulas: set('is was became becomes'),
  formerly: set('former ex then current new late longtime outgoing incoming'),
  genders: new Map([
    ...all('he his him mr man boy father son brother husband king prince uncle actor', 'm' as const),
    ...all('she her mrs ms woman girl mother daughter sister wife queen princess aunt actress', 'f' as const),
  ]),
  leaders: set(
    'president chairman chairwoman chairperson chair director head chief leader spokesman spokeswoman spokesperson official executive secretary member boss founder representative',
  ),
  gendered: { m: /[^o]man$/, f: /woman$/ },
  ages: /\b\d{1,3}-year-old$/i,
  relatives: set(
    'spokesman spokeswoman spokesperson lawyer attorney mother father brother sister son daughter husband wife friend neighbor neighbour colleague cousin uncle aunt nephew niece aide adviser advisor witness victim successor predecessor rival opponent deputy assistant partner crowd family couple population public crew jury audience',
  ),
  locatives: new Map([
    ['in', 2],
    ['near', 1.5],
    ['across', 1],
    ['outside', 1],
    ['throughout', 1.5],
    ['into', 0.7],
    ['to', 0.4],
    ['from', 0.6],
    ['at', 0.4],
  ]),
  sources: set('according'),
  by: 'by',
  who: 'who',
  acts: set(
    'accept act adopt agree aid allow announce approve arm ask attack ban begin block bomb build call cease claim close condemn consider continue control cut decide declare defend demand deny deploy detain develop do endorse enter expel export face fear fire fund halt have help hold hope host impose insist intend intervene invade invest join keep kill launch lift maintain may meet move must need negotiate offer oppose order plan pledge praise prefer prepare present press promise propose provide publish pull push ratify recognise recognize refuse reject release remain respond retaliate sanction say see seek sell send should sign spend start stop strike struggle supply support suspect suspend take target tell test threaten try urge use vote vow wage want warn welcome will withdraw would',
  ),
  notNames: set(
    'Democratic Republican Islamic Islamist Jewish Catholic Christian Protestant Evangelical Presidential Congressional Senatorial Western Eastern Northern Southern Islam Christianity Judaism Catholicism Communism Socialism Nazi Polling Latino Latina Hispanic Getty GMT UTC CLOSE AND Given FILE File Confederate Celebrities Story Continued Below Watch Photos Related Government Internet Web I Christmas Easter Thanksgiving Halloween Covid COVID COVID-19 Coronavirus DNA RNA PDF DVD CD TV SUV GDP HIV AIDS God Lord Constitution Bible Quran Koran Earth Moon Sun AM PM EST PST GMT Photo Photos Video Videos Read More Watch Share Subscribe Advertisement Source Sources Image Caption Related Story Stories Breaking Opinion Editorial Analysis Exclusive Update Updated Click Follow Sign Comments Yes No Oh Well Ok OK Hello Thanks Sorry Please Mr Mrs Ms Election Day Brexit Obamacare First Second Third World War II III IV Jr. Sr. Part Chapter Section Article Page',
  ),
  relational: null,
  headIsLast: true,
  definite: set('the this that'),
  pluralDeterminers: set(
    'the these those some many several few two three four five six seven eight nine ten most all',
  ),
  pronouns: new Map([
    ['he', 'm'],
    ['she', 'f'],
  ]),
  impersonal: null,
  affiliation:
    /^(?:[RDI]|GOP|Lab|Con|SNP|Labour|Conservative|Democrat|Republican|[RDI][-–—][\p{L}.]+|[RDI], [\p{L}. ]+)$/u,
  people: set(
    'person people man woman child kid boy girl son daughter brother sister parent mother father family couple friend colleague neighbor neighbour relative victim witness suspect member opponent supporter critic source individual ally associate crowd guest adult teenager teen somebody someone patient passenger customer user viewer reader listener fan participant attendee bystander resident homeowner tenant consumer visitor tourist survivor defendant detainee inmate prisoner plaintiff partner husband wife boyfriend girlfriend guide secretary leader agent assistant observer backer enemy rival competitor heir predecessor successor host head chief other uncle aunt cousin grandparent grandfather grandmother infant baby toddler youth worshipper believer donor caller author recipient owner',
  ),
};
