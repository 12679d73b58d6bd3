import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faults } from './faults.ts';
import { hasChromium } from './site.ts';
import { openVisits } from './visit.ts';

const GAZETTE = 'La Gazette des essais';
const TEXT = `La mairie de Brévanne a présenté jeudi un projet de tramway entre la gare et l’hôpital.
« Cette ligne changera la vie de milliers d’habitants », a déclaré la maire, Odile Farrand.
Cette promesse grotesque n’est évidemment pas nouvelle. L’opposition affirme que le coût a doublé en trois ans.
Selon un rapport de la région, les travaux dureraient six ans et fermeraient deux places du centre.
Les commerçants demandent des indemnités. Le conseil votera le budget au printemps prochain.`;
const GERMAN =
  'Der Bundestag hat am Donnerstag über den neuen Haushalt beraten. Die Abgeordneten stritten lange über die Ausgaben für Schulen und Straßen. Am Ende stimmte eine knappe Mehrheit dem Entwurf zu, obwohl viele Fragen offen blieben.';

interface Given {
  name: string;
  mimeType: string;
  buffer: Buffer;
}
const textFile = (name: string, text: string): Given => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});
const PHOTO: Given = {
  name: 'photo.png',
  mimeType: 'image/png',
  buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]),
};
/** Texts that differ, each under a headline. */
const articles = (subject: string, count: number): Given[] =>
  Array.from({ length: count }, (_, i) =>
    textFile(`${subject} ${i + 1}.txt`, `${subject} acte ${i + 1}\n\n${TEXT}\nÉdition ${i + 1}, ${subject}.`),
  );

async function paste(page: Page, text: string, outlet = GAZETTE): Promise<void> {
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill(text);
  await page.getByRole('combobox', { name: 'Outlet', exact: true }).fill(outlet);
  await page.getByRole('button', { name: 'Add and analyse' }).click();
}
const choose = (page: Page, files: Given[]) => page.locator('input[type=file]').setInputFiles(files);
const row = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

async function giveOutlet(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: /^Outlet for/ }).fill(GAZETTE);
  await page.keyboard.press('Enter');
}

describe.skipIf(!hasChromium)('adding articles in a browser', () => {
  const site = openVisits();
  const { visit } = site;
  const stored = async (): Promise<number> => {
    const answer = await fetch(`${site.url}/api/articles?invented=exclude&limit=1`);
    return ((await answer.json()) as { total: number }).total;
  };

  it('adds a pasted text, then says that it is already there, then deletes it', async () => {
    const page = await visit('/add');
    await paste(page, TEXT);
    await page.waitForURL(/\/articles\/[^/?]+$/);
    const address = page.url();
    await page.getByText('Odile Farrand').first().waitFor();
    await page.locator('[data-finding]').first().waitFor();

    await page.goto(`${site.url}/add`);
    await paste(page, TEXT);
    await page.getByText('This text is already there').waitFor();
    await page.getByRole('link', { name: 'See the article' }).click();
    await page.waitForURL(address);

    await page.getByRole('tab', { name: 'Details' }).click();
    await button(page, 'Delete…').click();
    await button(page, 'Delete it').click();
    await page.waitForURL(`${site.url}/`);
    await page.goto(address);
    await page.getByRole('heading', { name: 'Nothing at this address' }).waitFor();
  });

  it('takes a pasted text out again, and gives it back to the form', async () => {
    const before = await stored();
    const page = await visit('/add');
    await paste(page, `${TEXT}\nÀ défaire.`);
    await page.waitForURL(/\/articles\/[^/?]+$/);
    await button(page, 'Undo').click();
    await page.waitForURL(`${site.url}/add`);
    await page.getByText('The article was taken out again.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Text', exact: true }).inputValue()).toContain(
      'À défaire.',
    );
    expect(await stored()).toBe(before);
  });

  it('refuses beside the field what it cannot read, and leads to it', async () => {
    const page = await visit('/add');
    await button(page, 'Add and analyse').click();
    await page.getByText('There is no text here to read.').waitFor();
    await page.getByText('Say which outlet published it.').waitFor();
    const text = page.getByRole('textbox', { name: 'Text', exact: true });
    expect(await text.evaluate((field) => field === document.activeElement)).toBe(true);
    await paste(page, GERMAN);
    await page.getByText('does not seem to be in French or in English').waitFor();
    expect(await text.getAttribute('aria-invalid')).toBe('true');
    expect(await text.inputValue()).toBe(GERMAN);
  });

  it('keeps what was typed while the server is gone and over a reload', async () => {
    const page = await visit('/add');
    await page.route('**/api/articles', (route) => route.abort());
    await paste(page, `${TEXT}\nGardé.`);
    await page.getByRole('alert').getByText('The server does not answer').waitFor();
    await page.reload({ waitUntil: 'networkidle' });
    const text = page.getByRole('textbox', { name: 'Text', exact: true });
    expect(await text.inputValue()).toContain('Gardé.');
    await page.unroute('**/api/articles');
    await button(page, 'Add and analyse').click();
    await page.waitForURL(/\/articles\/[^/?]+$/);
    await page.goto(`${site.url}/add`, { waitUntil: 'networkidle' });
    expect(await text.inputValue()).toBe('');
  });

  it('reads a file alone, shows what was read, leads to its article, and takes it back', async () => {
    const page = await visit('/add');
    const name = 'tramway.md';
    const buffer = Buffer.from(`# Le tramway divise Brévanne\n\n${TEXT.replaceAll('\n', '\n\n')}\n`);
    await choose(page, [{ name, mimeType: 'text/markdown', buffer }]);
    await page.getByRole('form', { name: 'What was read in tramway.md' }).waitFor();
    await page.getByText('Detected: French').waitFor();
    const text = page.getByRole('textbox', { name: 'Text', exact: true });
    expect(await text.inputValue()).toContain('Odile Farrand');
    await button(page, 'Add and analyse').click();
    await page.getByText('Say which outlet published it.').waitFor();
    await page.getByRole('combobox', { name: 'Outlet', exact: true }).fill(GAZETTE);
    await button(page, 'Add and analyse').click();
    await page.waitForURL(/\/articles\/[^/?]+$/);
    await page.getByRole('heading', { level: 1, name: 'Le tramway divise Brévanne' }).waitFor();
    await button(page, 'Undo').click();
    await page.waitForURL(`${site.url}/add`);
    await row(page, name).getByText('Ready').waitFor();
  });

  it('reads files, says which are refused and why, gives all an outlet, adds them, takes them out', async () => {
    const before = await stored();
    const page = await visit('/add');
    await choose(page, [...articles('Le port', 3), PHOTO, textFile('bundestag.txt', GERMAN)]);
    await page.getByText('5 files: 4 to complete, 1 refused').first().waitFor();
    await row(page, 'photo.png').getByText('This kind of file is not read.').waitFor();
    await row(page, 'Le port acte 2').getByText('no outlet').waitFor();
    await giveOutlet(page);
    await page.getByText('5 files: 3 ready, 1 to complete, 1 refused').first().waitFor();
    await row(page, 'bundestag.txt').getByText('which language?').waitFor();

    await button(page, 'Leave out photo.png').click();
    await button(page, 'Put back photo.png').waitFor();
    await button(page, 'Le port acte 1').click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Le port s’ouvre');
    await button(page, 'Close').click();

    await button(page, 'Add 3 articles').click();
    await page.getByText('3 articles were added.').first().waitFor();
    expect(await stored()).toBe(before + 3);
    await page.getByRole('link', { name: 'Le port s’ouvre' }).waitFor();

    await page.getByRole('link', { name: 'See them in the overview' }).click();
    await page.getByRole('tab', { name: /articles$/, selected: true }).waitFor();
    await page.getByRole('link', { name: 'Le port s’ouvre' }).waitFor();
    await page.goBack();
    await button(page, 'Undo').click();
    await page.getByText('3 articles were taken out again.').first().waitFor();
    expect(await stored()).toBe(before);
    await row(page, 'Le port s’ouvre').getByText('Ready').waitFor();
  });

  it('says of texts that are already there that they are', async () => {
    const page = await visit('/add');
    const twice = articles('Le marché', 2);
    await choose(page, [...twice, textFile('la même.txt', twice[0]!.buffer.toString())]);
    await giveOutlet(page);
    await button(page, 'Add 3 articles').click();
    await page.getByText('2 articles were added, 1 was already there.').first().waitFor();
  });

  it('takes what is dropped on it', async () => {
    const page = await visit('/add');
    const dropped = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      for (const name of ['a.txt', 'b.txt'])
        transfer.items.add(new File([text + name], name, { type: 'text/plain' }));
      return transfer;
    }, TEXT);
    await page.locator('.mantine-Dropzone-root').dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByText('2 files: 2 to complete').first().waitFor();
  });

  it('stops when the server goes in the middle, says so once, and goes on when it is back', async () => {
    const before = await stored();
    const page = await visit('/add');
    let answered = 0;
    const goAfter = (most: number) => {
      answered = 0;
      return page.route('**/api/{drafts,articles}', (route) => {
        answered += 1;
        return answered > most ? route.abort() : route.continue();
      });
    };
    const comeBack = () => page.unroute('**/api/{drafts,articles}');
    await goAfter(7);
    await choose(page, articles('La grève', 20));
    await page.getByRole('alert').getByText('The server does not answer').waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
    await page.getByText('Stopped:').waitFor();
    await page.getByText('7 of 20 read').first().waitFor();
    await comeBack();
    await button(page, 'Go on').click();
    await page.getByText('20 files: 20 to complete').first().waitFor();
    await giveOutlet(page);

    await goAfter(5);
    await button(page, 'Add 20 articles').click();
    await page.getByRole('alert').getByText('The server does not answer').waitFor();
    await page.getByText('5 of 20 added').first().waitFor();
    await comeBack();
    await button(page, 'Go on').click();
    await page.getByText('20 articles were added.').first().waitFor();
    expect(await stored()).toBe(before + 20);
  });

  it('takes 400 files at once, can be stopped, and shows those that are refused', {
    timeout: 180_000,
  }, async () => {
    const page = await visit('/add');
    await choose(page, [...articles('Le canal', 398), PHOTO, textFile('vide.txt', '')]);
    await page
      .getByText(/\d+ of 400 read, 1 refused/)
      .first()
      .waitFor();
    await button(page, 'Stop').click();
    await page.getByText('Stopped:').waitFor();
    await button(page, 'Go on').click();
    await page.getByText('400 files: 398 to complete, 2 refused').first().waitFor({ timeout: 150_000 });
    await button(page, 'Refused 2').click();
    expect(await page.getByRole('listitem').count()).toBe(2);
    await row(page, 'vide.txt').getByText('There is no text here to read.').waitFor();
  });

  it('asks before the page is closed over files that are not added', async () => {
    const page = await visit('/add');
    await choose(page, articles('Le pont', 2));
    await page.getByText('2 files').first().waitFor();
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    const closed = page.waitForEvent('close');
    await dialog.accept();
    await closed;
  });

  it('speaks French', async () => {
    const page = await visit('/add', { locale: 'fr-FR' });
    await choose(page, [...articles('Le phare', 2), PHOTO]);
    await page.getByText('3 fichiers : 2 à compléter, 1 refusé').first().waitFor();
    await row(page, 'photo.png').getByText('Ce type de fichier n’est pas lu.').waitFor();
    await page.getByRole('combobox', { name: 'Média des 2 qui n’en ont pas' }).fill(GAZETTE);
    await page.keyboard.press('Enter');
    await button(page, 'Ajouter 2 articles').click();
    await page.getByText('2 articles ont été ajoutés.').first().waitFor();
    await button(page, 'Annuler').click();
    await page.getByText('2 articles ont été retirés.').first().waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'has no serious fault of access, in %s colours',
    async (colorScheme) => {
      const page = await visit('/add', { colorScheme });
      await choose(page, [...articles('Le quai', 3), PHOTO]);
      await page.getByText('4 files').first().waitFor();
      await button(page, 'Leave out photo.png').click();
      await button(page, 'Le quai acte 1').click();
      expect(await faults(page, ['serious', 'critical'])).toEqual([]);
    },
  );

  it('fits a narrow phone', async () => {
    const page = await visit('/add', { viewport: { width: 360, height: 740 }, locale: 'fr-FR' });
    await choose(page, [...articles('Le quai des brumes', 3), PHOTO]);
    await page.getByText('4 fichiers').first().waitFor();
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
  });
});
