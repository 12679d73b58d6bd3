/**
 * How many of the named holders of the annotated articles are found as entities of the right kind.
 *
 *   node tests/bench/holders.ts [--missed]
 */
import { existsSync, readFileSync } from 'node:fs';
import { createReader } from '../../server/analysis/read.ts';
import { type Entity, type EntityKind, LANGS, type Lang } from '../../server/analysis/types.ts';
import { loadLanguage } from '../../server/resources.ts';

export interface HoldersFound {
  lang: Lang;
  found: number;
  total: number;
  /** Each that is not found: the article, the holder, the entities that share a word with it. */
  missed: string[];
}

interface Gold {
  id: string;
  text: string;
  attributions: { kind: string; holder: string; source: [number, number] | null }[];
}

const SHARED = new URL('../../../shared/', import.meta.url);
/** What a careful reader names as holders in the real article; its text stays outside the project. */
const REAL: Gold['attributions'] = [
  { kind: 'person', holder: 'Wang Xiaohong', source: null },
  { kind: 'person', holder: 'Sydney Gabela', source: null },
  { kind: 'institution', holder: 'Caltta Technologies', source: null },
  { kind: 'institution', holder: 'Huawei', source: null },
];
/** An institution may be a government that its country stands for, or a party’s members ("House Republicans"). */
const RIGHT: Record<string, EntityKind[]> = {
  person: ['person'],
  institution: ['organisation', 'place', 'group'],
};

/**
 * Each named holder (of kind person or institution, counted once an article) is found where an entity
 * of the right kind shares a word of three letters or more with his name, after score.py's holders, or
 * is named in the words that give him ("Madrid" for the Spanish government).
 * @param shared the folder of the annotated sets, `gold` and `real` in it; without it no holders are counted
 */
export async function holdersFoundAsEntities(shared: URL = SHARED): Promise<HoldersFound[]> {
  const results: HoldersFound[] = [];
  for (const lang of LANGS) {
    const { readNames } = createReader(lang, await loadLanguage(lang));
    const result: HoldersFound = { lang, found: 0, total: 0, missed: [] };
    for (const article of articles(lang, shared)) {
      const doc = readNames(article.text);
      const named = article.attributions.filter((a) => a.kind in RIGHT);
      for (const [key, given] of Map.groupBy(named, (a) => `${a.kind} ${a.holder}`)) {
        const { kind, holder } = given[0]!;
        const isNamedIn = ({ mentions }: Entity) =>
          given.some(
            ({ source }) => source && mentions.some((m) => m.start >= source[0] && m.end <= source[1]),
          );
        const near = doc.entities.filter(
          (e) => sharesWord([e.name, ...e.aliases].join(' '), holder) || isNamedIn(e),
        );
        result.total++;
        if (near.some((e) => RIGHT[kind]!.includes(e.kind))) result.found++;
        else
          result.missed.push(
            `${article.id} ${key} :: ${near.map((e) => `${e.name} (${e.kind})`).join(', ')}`,
          );
      }
    }
    results.push(result);
  }
  return results;
}

function articles(lang: Lang, shared: URL): Gold[] {
  const gold = new URL(`gold/voice-${lang}.dev.jsonl`, shared);
  const real = new URL('real/000_54aaa320473055ea.txt', shared);
  const found: Gold[] = existsSync(gold)
    ? readFileSync(gold, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
  if (lang === 'fr' && existsSync(real))
    found.push({ id: 'real', text: readFileSync(real, 'utf8'), attributions: REAL });
  return found;
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w.length > 2);
}
function sharesWord(a: string, b: string): boolean {
  const words = new Set(wordsOf(b));
  return wordsOf(a).some((w) => words.has(w));
}

if (import.meta.main) {
  for (const { lang, found, total, missed } of await holdersFoundAsEntities()) {
    console.log(
      `${lang} holders found as entities: ${found} of ${total} (${((100 * found) / total).toFixed(1)}%)`,
    );
    if (process.argv.includes('--missed')) for (const m of missed) console.log(`  ${m}`);
  }
}
