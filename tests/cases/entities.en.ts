import type { EntityCase } from './entities.ts';

export const cases: EntityCase[] = [
  [
    'Xi Jinping met Vladimir Putin.',
    ['person Xi Jinping: Xi Jinping', 'person Vladimir Putin: Vladimir Putin'],
  ],
  ['Mr. Wang said yes.', ['person Wang: Wang']],
  [
    'Donald J. Trump spoke. Donald Trump left. Trump won.',
    ['person Donald Trump: Donald J. Trump | Donald Trump | Trump'],
  ],
  [
    'House Speaker Paul Ryan resigned. The speaker thanked Republicans.',
    [
      'person Paul Ryan: Paul Ryan | The speaker',
      'organisation House: House',
      'group Republicans: Republicans',
    ],
  ],
  [
    'Apple CEO Tim Cook met Mayor Bill de Blasio.',
    ['organisation Apple: Apple', 'person Tim Cook: Tim Cook', 'person Bill de Blasio: Bill de Blasio'],
  ],
  [
    'Secretary of State Mike Pompeo flew to Moscow.',
    ['person Mike Pompeo: Mike Pompeo', 'place Moscow: Moscow'],
  ],
  [
    'White House Press Secretary Jay Carney declined.',
    ['organisation White House: White House', 'person Jay Carney: Jay Carney'],
  ],
  ['Sen. Rand Paul, R-Ky., objected.', ['person Rand Paul: Rand Paul']],
  [
    'Alexandria Ocasio-Cortez and Lauren Groh-Wargo won.',
    [
      'person Alexandria Ocasio-Cortez: Alexandria Ocasio-Cortez',
      'person Lauren Groh-Wargo: Lauren Groh-Wargo',
    ],
  ],
  ['Ursula von der Leyen spoke.', ['person Ursula von der Leyen: Ursula von der Leyen']],
  [
    'J.K. Rowling and George R. R. Martin write.',
    ['person J.K. Rowling: J.K. Rowling', 'person George R. R. Martin: George R. R. Martin'],
  ],
  ['Jon Favreau, a former speechwriter, laughed.', ['person Jon Favreau: Jon Favreau']],
  ['Mya Middleton, 16, survived.', ['person Mya Middleton: Mya Middleton']],
  ['Christine Blasey Ford testified. Ford wept.', ['person Christine Blasey Ford: Christine Blasey Ford']],
  [
    'Hillary Clinton lost. Clinton said she was sad.',
    ['person Hillary Clinton: Hillary Clinton | Clinton | she'],
  ],
  ['The shooting in Clinton shocked Texas.', ['place Clinton: Clinton', 'place Texas: Texas']],
  [
    'They saw Attorney General Eric H. Holder Jr. before Holder wept in his office.',
    ['person Eric H. Holder Jr.: Eric H. Holder Jr. | Holder'],
  ],
  ['Nikki Haley spoke. She removed the flag.', ['person Nikki Haley: Nikki Haley | She']],
  [
    'Donald Trump met Hillary Clinton. She smiled.',
    ['person Donald Trump: Donald Trump', 'person Hillary Clinton: Hillary Clinton'],
  ],
  [
    'Donald Trump met Barack Obama. He smiled.',
    ['person Donald Trump: Donald Trump', 'person Barack Obama: Barack Obama'],
  ],
  ['Will Barger votes.', ['person Will Barger: Will Barger']],
  [
    'The World Health Organization (WHO) warned. The WHO was ignored.',
    ['organisation World Health Organization: World Health Organization | WHO | WHO'],
  ],
  [
    'The Department of Justice appealed. The department said no.',
    ['organisation Department of Justice: Department of Justice | The department'],
  ],
  [
    'The Centers for Disease Control and Prevention issued a warning.',
    ['organisation Centers for Disease Control and Prevention: Centers for Disease Control and Prevention'],
  ],
  ['The Bank of America lent money.', ['organisation Bank of America: Bank of America']],
  [
    'The Obama administration sued. The administration won.',
    ['organisation Obama administration: Obama administration | The administration', 'person Obama: Obama'],
  ],
  [
    'The Chinese government denied it. The government lied.',
    ['organisation Chinese government: Chinese government | government', 'place China: Chinese'],
  ],
  ['The U.S. military left.', ['place United States: U.S.', 'organisation U.S. military: U.S. military']],
  [
    "Hillary Clinton's campaign paid.",
    [
      'person Hillary Clinton: Hillary Clinton',
      "organisation Hillary Clinton's campaign: Hillary Clinton's campaign",
    ],
  ],
  [
    'The Syrian Observatory for Human Rights counted the dead.',
    ['organisation Syrian Observatory for Human Rights: Syrian Observatory for Human Rights'],
  ],
  [
    'Amazon fired workers. The company refused to comment.',
    ['organisation Amazon: Amazon | The company', 'group workers: workers'],
  ],
  [
    'The New York Times reported it. The newspaper was right.',
    ['organisation The New York Times: The New York Times | The newspaper'],
  ],
  ['He told The Guardian that he left.', ['organisation The Guardian: The Guardian']],
  [
    'Fox News host Sean Hannity agreed.',
    ['organisation Fox News: Fox News', 'person Sean Hannity: Sean Hannity'],
  ],
  ["The FBI's James Comey testified.", ['organisation FBI: FBI', 'person James Comey: James Comey']],
  [
    'Manchester United beat Leeds.',
    ['organisation Manchester United: Manchester United', 'place Leeds: Leeds'],
  ],
  ['Johns Hopkins University closed.', ['organisation Johns Hopkins University: Johns Hopkins University']],
  ['The Supreme Court ruled.', ['organisation Supreme Court: Supreme Court']],
  [
    'Congress and the White House disagree.',
    ['organisation Congress: Congress', 'organisation White House: White House'],
  ],
  [
    'Black Lives Matter marched in Ferguson.',
    ['organisation Black Lives Matter: Black Lives Matter', 'place Ferguson: Ferguson'],
  ],
  [
    'The NRA and Planned Parenthood lobby.',
    ['organisation NRA: NRA', 'organisation Planned Parenthood: Planned Parenthood'],
  ],
  [
    'The Senate Judiciary Committee votes.',
    ['organisation Senate Judiciary Committee: Senate Judiciary Committee'],
  ],
  [
    'BuzzFeed and ThinkProgress closed.',
    ['organisation BuzzFeed: BuzzFeed', 'organisation ThinkProgress: ThinkProgress'],
  ],
  [
    'The Conservative Party and Labour disagree.',
    ['organisation Conservative Party: Conservative Party', 'organisation Labour: Labour'],
  ],
  ['Beijing has accused Washington.', ['place Beijing: Beijing*', 'place Washington: Washington*']],
  ['He lives in Beijing.', ['place Beijing: Beijing']],
  ['According to Moscow, the plane crashed.', ['place Moscow: Moscow*']],
  ['Downing Street said no.', ['place Downing Street: Downing Street*']],
  ['The Capitol is seen at dawn.', ['place Capitol: Capitol']],
  ['China will send troops.', ['place China: China*', 'group troops: troops']],
  ['Americans love the French.', ['group Americans: Americans', 'group French: French']],
  [
    'The French government fell.',
    ['place France: French', 'organisation French government: French government'],
  ],
  ['The Chinese said no.', ['group Chinese: Chinese']],
  ['Chinese companies export.', ['place China: Chinese']],
  [
    'Senate Republicans voted. Democrats fled.',
    ['group Senate Republicans: Senate Republicans', 'group Democrats: Democrats'],
  ],
  ['Muslims and Christians marched.', ['group Muslims: Muslims', 'group Christians: Christians']],
  ['A Muslim leader spoke.', []],
  ['Black Americans voted.', ['group Black Americans: Black Americans']],
  [
    'Teachers and police officers marched.',
    ['group teachers: Teachers', 'group police officers: police officers'],
  ],
  ['Several researchers agree.', ['group researchers: researchers']],
  ['The fire began near Flagstaff.', ['place Flagstaff: Flagstaff']],
  ['She lives on Pennsylvania Avenue.', ['place Pennsylvania Avenue: Pennsylvania Avenue']],
  ['They sailed on Lake Michigan.', ['place Lake Michigan: Lake Michigan']],
  ['He fled to St. Louis, Missouri.', ['place St. Louis: St. Louis', 'place Missouri: Missouri']],
  ['On Monday, in March, it rained.', []],
  [
    'The Affordable Care Act (ACA) passed. The ACA survived.',
    ['topic Affordable Care Act: Affordable Care Act | ACA | ACA'],
  ],
  ['THIS IS GARBAGE SAID TRUMP. Donald Trump left.', ['person Donald Trump: TRUMP | Donald Trump']],
  ['Republican Sen. Ted Cruz of Texas spoke.', ['person Ted Cruz: Ted Cruz', 'place Texas: Texas']],
  ['The senator left after Ted Cruz spoke.', ['person Ted Cruz: Ted Cruz']],
];
