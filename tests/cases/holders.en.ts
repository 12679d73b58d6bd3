import type { HolderCase } from './holders.ts';

export const cases: HolderCase[] = [
  [
    'The mayor of Dayton, Helen Marsh, spoke Monday. “We are ready,” the mayor said.',
    ['Helen Marsh/person/government'],
  ],
  [
    'Defense Secretary Carl Boone visited the base. The secretary said that the troops would leave.',
    ['Carl Boone/person/government'],
  ],
  [
    'Interior Minister Paul Reed met Justice Minister Ann Cole. The justice minister said that the law was fair.',
    ['Ann Cole/person/government'],
  ],
  [
    'Tom Ellery, president of the farmers’ union, was angry. “The harvest is lost,” the union president said.',
    ['Tom Ellery/person/civil_society'],
  ],
  [
    '“I am leaving,” said Nadia Frost, 45, a nurse from Leeds. “I will be back,” she added.',
    ['Nadia Frost/person/expert', 'Nadia Frost/person/expert'],
  ],
  [
    'Sen. Walter Pryce, a Republican, voted no. The senator said that the bill was weak.',
    ['Walter Pryce/person/politician'],
  ],
  ['Dr. Susan Hale runs the clinic. The doctor said that the beds were full.', ['Susan Hale/person/expert']],
  ['Mr. Doyle’s lawyers said that the case was empty.', ['Mr. Doyle’s lawyers/unnamed/police_and_justice']],
  [
    'The daughter of former President Walter Pryce said that he was asleep.',
    ['daughter of former President Walter Pryce/unnamed/citizen'],
  ],
  ['Doyle campaign officials said that the ads would stop.', ['Doyle campaign officials/unnamed/politician']],
  [
    'A column from Pat Weller argued that the wall was useless.',
    ['A column from Pat Weller/institution/document'],
  ],
  ['Julie Marsh won the race. The 62-year-old said that she would stop.', ['Julie Marsh/person/other']],
  ['A driver filmed the crash. The driver said that he was scared.', ['A driver/unnamed/citizen']],
  ['An officer was hurt. The officer said that he saw nothing.', ['An officer/unnamed/police_and_justice']],
  ['Mark Dale met Claire Russell. She said that the talks were useful.', ['Claire Russell/person/other']],
  [
    'The Justice Department opened an inquiry. It said that two men were wanted.',
    ['Justice Department/institution/government'],
  ],
  [
    'Firefighters arrived at noon. They said that the blaze was out.',
    ['firefighters/unnamed/police_and_justice'],
  ],
  ['Democrats said that the bill was dead.', ['Democrats/institution/politician']],
  ['The Democrats said that the bill was dead.', ['Democrats/institution/politician']],
  ['Some Republicans said that the bill was dead.', ['Some Republicans/unnamed/politician']],
  ['Senate Democrats said that the bill was dead.', ['Senate Democrats/institution/politician']],
  [
    'Liberal Democrats in the county said that the bill was dead.',
    ['Liberal Democrats in the county/unnamed/politician'],
  ],
  ['Lawmakers said that the bill was dead.', ['Lawmakers/unnamed/politician']],
  ['Experts say that prices will fall.', ['Experts/unnamed/expert']],
  ['Critics say that prices will fall.', ['Critics/unnamed/other']],
  ['The report said that money was short.', ['report/institution/document']],
  [
    'The New York Times reported that he would resign. The newspaper said that nothing was signed.',
    ['New York Times/institution/media', 'The New York Times/institution/media'],
  ],
  [
    'Microsoft is closing two offices. The company said that no one would be fired.',
    ['Microsoft/institution/company'],
  ],
  ['Beijing said that it would close its embassy.', ['Chinese government/institution/foreign_state']],
  [
    'Croatia said that its border was open. The country said that buses were ready.',
    ['Croatia/institution/foreign_state', 'Croatia/institution/foreign_state'],
  ],
  [
    'The White House denied the report. The White House said that nothing was planned.',
    ['White House/institution/government', 'White House/institution/government'],
  ],
  ['A Belgian living in Nice said that he had lost everything.', ['A Belgian living in Nice/unnamed/other']],
  ['Officials said that the bridge was closed.', ['Officials/unnamed/government']],
  [
    'A Homeland Security Department spokesman said that the bridge was closed.',
    ['A Homeland Security Department spokesman/unnamed/government'],
  ],
  [
    'President Joan Harker flew to Ohio. “We will win,” the president said.',
    ['Joan Harker/person/government'],
  ],
  [
    'Russian President Vladimir Putin spoke. The Russian president said that the war would end.',
    ['Vladimir Putin/person/foreign_state'],
  ],
  ['Economist Rita Lowe is worried. The economist said that growth would slow.', ['Rita Lowe/person/expert']],
  [
    'Rep. Alan Pike, D-Ohio, voted no. Pike said that the text was dangerous.',
    ['Alan Pike/person/politician'],
  ],
  [
    '“It’s a shame,” said a neighbor. “Nobody does anything,” he added.',
    ['a neighbor/unnamed/citizen', 'a neighbor/unnamed/citizen'],
  ],
  ['The singer Lola Marin is on tour. “I am happy,” the singer said.', ['Lola Marin/person/other']],
  ['Residents are protesting. “We are tired,” they said.', ['Residents/unnamed/citizen']],
  ['According to them, all is well. According to police, the man fled.', ['them/unnamed/other']],
  [
    'Amnesty International published a report. The group said that the rich got richer.',
    ['Amnesty International/institution/civil_society'],
  ],
  ['Minister of Foreign Affairs Ivan Kolar said that talks would go on.', ['Ivan Kolar/person/government']],
  [
    'The spokesman for the governor said that roads were closed.',
    ['spokesman for the governor/unnamed/government'],
  ],
  [
    'The opinion by Judge Raymond Fisk said that the rule was void.',
    ['opinion by Judge Raymond Fisk/institution/document'],
  ],
  ['Former Gov. Chris Dale spoke. Mr. Dale said that he knew nothing.', ['Chris Dale/person/government']],
  [
    'Mr. Doyle met Governor Ann Pratt. The governor said that the talks were useful.',
    ['Ann Pratt/person/government'],
  ],
  [
    'The chief executive of Norwood Bank, Sam Lund, resigned. The chief executive said that he was tired.',
    ['Sam Lund/person/company'],
  ],
  ['According to several studies, the drug works.', ['several studies/institution/document']],
];
